import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { picture, pressToSee, seenAt, settled } from '../support/hall.ts'

test('the hem changes its steps of colour by a button', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=p3-5&motion=reduced')
  await pressToSee(page, 'Three colour steps')
  expect((await settled(page)).states['p3-5']).toEqual({ steps: 3 })
  expect(faults).toEqual([])
})

test('a press on the hem takes the next number of steps', async () => {
  const { page, faults } = await come('?quality=low&lang=zh&at=p3-5&ui=none&motion=reduced')
  const told = await settled(page)
  const before = await picture(page)
  const place = seenAt(told, { width: 640, height: 360 }, { x: 34.95, y: 1.2, z: -16.85 })
  await page.mouse.click(place!.x, place!.y)
  await page.waitForFunction(() => hall.inspect().states['p3-5'] !== undefined)
  expect((await settled(page)).states['p3-5']).toEqual({ steps: 7 })
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
