import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { clickAt, picture, pressToSee, settled } from '../support/hall.ts'

test('media are swapped and voted for by keys, and swapped by pointer on the board', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=t1-7&motion=reduced')
  expect((await settled(page)).draped).not.toContain('t1-7')
  const said = page.locator('.card [aria-live=polite]')
  await pressToSee(page, 'Headset')
  expect(await said.innerText()).toContain('true size')
  await pressToSee(page, 'Suits a researcher')
  expect(await said.innerText()).toContain('Suits a researcher: Headset')
  const before = await picture(page)
  // The third field, the kiosk.
  await clickAt(page, { x: -34.74, y: 1.78, z: 4.764 })
  await page.waitForFunction(() => JSON.stringify(hall.inspect().states['t1-7']).includes('kiosk'))
  await settled(page)
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
