import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { clickAt, picture, pressToSee, settled } from '../support/hall.ts'

test('another number is drawn and saved by keys, and a dial turned by pointer', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=t1-5&motion=reduced')
  expect((await settled(page)).draped).not.toContain('t1-5')
  const said = page.locator('.card [aria-live=polite]')
  await pressToSee(page, 'Next number')
  expect(await said.innerText()).toMatch(/Number 1114\s+Mist: some/)
  await page.getByRole('button', { name: 'Save the picture', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => said.innerText()).toContain('It lies on your shelf')
  await settled(page)
  const before = await picture(page)
  // Winter on the dial of seasons, in the strip under the picture.
  await clickAt(page, { x: -19.252, y: 0.77, z: -3.885 })
  await page.waitForFunction(() =>
    JSON.stringify(hall.inspect().states['t1-5']).includes('"season":3'),
  )
  await settled(page)
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
