import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { clickAt, picture, pressToSee, settled } from '../support/hall.ts'

test('keys send the two lights, and a press on the ring puts them out and sends them again', async () => {
  const { page, faults } = await come('?quality=low&lang=en&motion=reduced&at=w-2')
  await settled(page)
  const said = page.locator('.card [aria-live=polite]')
  expect(await said.innerText()).toContain('two lights wait')
  await pressToSee(page, 'Send the two lights')
  expect((await settled(page)).states['w-2']).toEqual({ met: true })
  expect(await said.innerText()).toContain('27 July 2024 · New Delhi: the two lights have met')
  expect(await said.innerText()).toContain('closed a ring')
  const met = await picture(page)
  // The middle between the tables, on the floor.
  await clickAt(page, { x: 0, y: 0, z: -15.2 })
  await page.waitForFunction(() => JSON.stringify(hall.inspect().states['w-2']) === '{}')
  await settled(page)
  expect(await picture(page)).not.toBe(met)
  // The inner edge of the table with the axis.
  await clickAt(page, { x: -1.25, y: 0.8, z: -15.5 })
  await page.waitForFunction(() => JSON.stringify(hall.inspect().states['w-2']) === '{"met":true}')
  expect(faults).toEqual([])
})
