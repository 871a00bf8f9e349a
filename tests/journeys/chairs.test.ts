import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { clickAt, inspect, picture, pressToSee, settled } from '../support/hall.ts'

test('by keys one sits and rises; a press on another chair sits there, and walking off stands', async () => {
  const { page, faults } = await come('?quality=low&lang=en&motion=reduced&at=s-1')
  expect((await settled(page)).draped).not.toContain('s-1')
  await pressToSee(page, 'University')
  const said = page.locator('.card [aria-live=polite]')
  expect(await said.innerText()).toMatch(/Seat 1 of 12: University\s+Which exhibit/)
  expect((await inspect(page)).pose).toMatchObject({ y: 1.18, heading: 90 })
  await pressToSee(page, 'Rise')
  expect((await inspect(page)).pose.y).toBe(1.6)
  await page.evaluate(() => hall.go('s-1'))
  await settled(page)
  const before = await picture(page)
  // The third chair of the row in the west, past the table.
  await clickAt(page, { x: -3.1, y: 0.86, z: -26.55 })
  await page.waitForFunction(() => JSON.stringify(hall.inspect().states['s-1']) === '{"seat":2}')
  const { pose } = await settled(page)
  expect(pose).toMatchObject({ y: 1.18, heading: 90 })
  expect(await picture(page)).not.toBe(before)
  // Set down before the chairs anew one stands, and so one does after walking off.
  await page.evaluate(() => hall.go('s-1'))
  expect(await settled(page)).toMatchObject({ pose: { y: 1.6 }, states: { 's-1': {} } })
  await pressToSee(page, 'Visitor')
  await page.keyboard.down('KeyW')
  await page.waitForFunction(() => hall.inspect().activity.doing === 'wandering')
  await page.keyboard.up('KeyW')
  const told = await settled(page)
  expect([told.pose.y, told.states['s-1']]).toEqual([1.6, {}])
  expect(faults).toEqual([])
})
