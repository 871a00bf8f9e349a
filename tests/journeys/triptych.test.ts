import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { picture, pressToSee, seenAt, settled } from '../support/hall.ts'

test('keys alone slide the bead to the rule', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=p1-4&motion=reduced')
  expect((await settled(page)).draped).not.toContain('p1-4')
  await pressToSee(page, 'Bead to the right')
  expect(await page.locator('.card [aria-live=polite]').innerText()).toContain('Station 2 of 3')
  expect(faults).toEqual([])
})

test('a press on the last leaf brings the bead there', async () => {
  const { page, faults } = await come('?quality=low&lang=zh&at=p1-4&ui=none&motion=reduced')
  const told = await settled(page)
  const before = await picture(page)
  // The table's middle is at x 14, z -3.7; its right end lies to the east.
  const place = seenAt(told, { width: 640, height: 360 }, { x: 14.59, y: 1, z: -3.89 })!
  await page.mouse.click(place.x, place.y)
  await page.waitForFunction(() => hall.inspect().states['p1-4'] !== undefined)
  const { bead } = (await settled(page)).states['p1-4'] as { bead: number }
  expect(bead).toBeGreaterThan(1.9)
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
