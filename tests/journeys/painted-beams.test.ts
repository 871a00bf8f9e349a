import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { inspect, picture, pressToSee, seenAt, settled } from '../support/hall.ts'

test('keys alone shorten the beams and name a part', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=p2-3&motion=reduced')
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('p2-3')
  await pressToSee(page, 'Shorter beams')
  await pressToSee(page, 'Name the parts')
  const said = page.locator('.card [aria-live=polite]')
  expect(await said.innerText()).toMatch(/Beam 1 of 3: End band, gutou/)
  expect(faults).toEqual([])
})

test('a press on a rosette names it', async () => {
  const { page, faults } = await come('?quality=low&lang=zh&at=p2-3&ui=none&motion=reduced')
  const told = await settled(page)
  const before = await picture(page)
  // The second beam three quarters of a metre to the left of its middle: the place hangs at x 31.95 on the wall in the north.
  const place = seenAt(told, { width: 640, height: 360 }, { x: 31.2, y: 1.735, z: -6.69 })
  await page.mouse.click(place!.x, place!.y)
  await page.waitForFunction(() => hall.inspect().states['p2-3'] !== undefined)
  expect((await settled(page)).states['p2-3']).toEqual({ length: 5, shown: { beam: 1, span: 3 } })
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
