import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { inspect, picture, pressToSee, seenAt, settled } from '../support/hall.ts'

test('keys alone place decisions on the balance, and it answers with a sentence', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=p5-3&motion=reduced')
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('p5-3')
  await pressToSee(page, 'Cheap plastic copy')
  await pressToSee(page, 'Free lesson sheet')
  const said = page.locator('.card [aria-live=polite]')
  expect(await said.innerText()).toMatch(/On the balance: Free lesson sheet[^]+for how long\?/)
  await pressToSee(page, 'Clear both pans')
  expect((await settled(page)).states['p5-3']).toEqual({ placed: [] })
  expect(faults).toEqual([])
})

test('a press on a thing that lies ready places it', async () => {
  const { page, faults } = await come('?quality=low&lang=zh&at=p5-3&ui=none')
  const told = await settled(page)
  const before = await picture(page)
  // The table's middle is at x 14, z 14.2, and it faces north: the right end lies to the west.
  const place = seenAt(told, { width: 640, height: 360 }, { x: 13.595, y: 0.82, z: 13.975 })
  await page.mouse.click(place!.x, place!.y)
  await page.waitForFunction(() => hall.inspect().states['p5-3'] !== undefined)
  expect((await settled(page)).states['p5-3']).toEqual({ placed: [3], last: 3 })
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
