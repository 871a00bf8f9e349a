import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { inspect, picture, pressToSee, seenAt, settled } from '../support/hall.ts'

test('keys alone move the point and change how many lobes there are', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=p3-4&motion=reduced')
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('p3-4')
  await pressToSee(page, 'Point outwards')
  await pressToSee(page, 'Eight lobes')
  const said = page.locator('.card [aria-live=polite]')
  expect(await said.innerText()).toMatch(/8 lobes: group D8\s+Eight turns and eight mirrors/)
  expect((await settled(page)).states['p3-4']).toEqual({ heads: 8, point: [17, 16] })
  expect(faults).toEqual([])
})

test('a press on the lowest lobe brings the point of every lobe there', async () => {
  const { page, faults } = await come('?quality=low&lang=zh&at=p3-4&ui=none')
  const told = await settled(page)
  const before = await picture(page)
  // The picture's middle is at x 21.2, z -10.6, 1.5 m high, and it faces east.
  const place = seenAt(told, { width: 640, height: 360 }, { x: 21.225, y: 1.01, z: -10.5 })
  await page.mouse.click(place!.x, place!.y)
  await page.waitForFunction(() => hall.inspect().states['p3-4'] !== undefined)
  const { point } = (await settled(page)).states['p3-4'] as { point: [number, number] }
  expect(point[0]).toBeGreaterThan(14)
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
