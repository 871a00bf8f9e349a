import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { picture, pressToSee, seenAt, settled } from '../support/hall.ts'

test('curves are lit by a button, one after the other', async () => {
  const { page, faults } = await come('?quality=low&lang=ru&at=p3-6&motion=reduced')
  for (let lit = 0; lit < 2; lit += 1)
    await page.getByRole('button', { name: 'Зажечь' }).press('Enter')
  await pressToSee(page, 'Зажечь следующую кривую')
  expect((await settled(page)).states['p3-6']).toEqual({ lit: [3, 4, 5] })
  expect(faults).toEqual([])
})

test('a press on its fields lights a curve', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=p3-6&ui=none&motion=reduced')
  const told = await settled(page)
  const before = await picture(page)
  // The middle of the frieze is 28 m east, on the north wall.
  const place = seenAt(told, { width: 640, height: 360 }, { x: 28, y: 1.4, z: -18.95 })
  await page.mouse.click(place!.x, place!.y)
  await page.waitForFunction(() => hall.inspect().states['p3-6'] !== undefined)
  expect((await settled(page)).states['p3-6']).toEqual({ lit: [4] })
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
