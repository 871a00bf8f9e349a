import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { inspect, picture, pressToSee, seenAt, settled } from '../support/hall.ts'

test('keys alone name a beast and take the rank down', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=p2-2&motion=reduced')
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('p2-2')
  await pressToSee(page, 'Next beast')
  const said = page.locator('.card [aria-live=polite]')
  expect(await said.innerText()).toMatch(/Beast 1 of 10: Dragon[^]+sovereign power/)
  await pressToSee(page, 'Lower the rank')
  expect(await said.innerText()).toMatch(/Beasts on the ridge: 9 of 10[^]+Nine was the usual top/)
  expect(faults).toEqual([])
})

test('a press on a beast names it', async () => {
  const { page, faults } = await come('?quality=low&lang=zh&at=p2-2&ui=none')
  const told = await settled(page)
  const before = await picture(page)
  // The fifth stands in the middle of the row, at x 34.35, z 0.
  const place = seenAt(told, { width: 640, height: 360 }, { x: 34.3, y: 1.12, z: 0 })
  await page.mouse.click(place!.x, place!.y)
  await page.waitForFunction(() => hall.inspect().states['p2-2'] !== undefined)
  expect((await settled(page)).states['p2-2']).toEqual({ rank: 10, named: 5 })
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
