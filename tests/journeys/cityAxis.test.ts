import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { inspect, picture, pressToSee, seenAt, settled } from '../support/hall.ts'

test('keys slide the lens along the axis, and it tells what it is over', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=p2-5&motion=reduced')
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('p2-5')
  await pressToSee(page, 'Lens to the south')
  const said = page.locator('.card [aria-live=polite]')
  expect(await said.innerText()).toMatch(/Place 4 of 12: Three-tier terrace\s+8.13 m/)
  expect(faults).toEqual([])
})

test('a press on the palace brings the lens there', async () => {
  const { page, faults } = await come('?quality=low&lang=zh&at=p2-5&ui=none')
  const told = await settled(page)
  const before = await picture(page)
  // The Meridian Gate, a little over the table.
  const place = seenAt(told, { width: 640, height: 360 }, { x: 27.69, y: 0.79, z: 4.2 })
  await page.mouse.click(place!.x, place!.y)
  await page.waitForFunction(() => hall.inspect().states['p2-5'] !== undefined)
  expect((await settled(page)).states['p2-5']).toEqual({ stop: 1 })
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
