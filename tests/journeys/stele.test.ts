import { expect, test } from 'vitest'
import { fieldAt, foot, slab } from '../../src/exhibits/stele/measures.ts'
import { come } from '../support/come.ts'
import { picture, pressToSee, seenAt, settled } from '../support/hall.ts'

test('a language is chosen by keys and on the stone, and its greeting appears', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=w-4&motion=reduced')
  const told = await settled(page)
  expect(told.draped).not.toContain('w-4')
  const acts = page.locator('.card .exhibit-acts')
  const before = await picture(page)
  await acts.getByRole('button', { name: 'Greeting in Russian' }).press('Enter')
  await settled(page)
  const russian = await picture(page)
  expect(russian).not.toBe(before)
  await acts.getByText('Добро пожаловать').waitFor()
  const card = (await page.locator('.card').boundingBox())!
  // The stone looks south from x -3.4, z -18.2.
  const y = foot.height + slab.height / 2 + fieldAt('zh')
  const spot = { x: -3.4, y, z: -18.2 + slab.thick / 2 }
  const place = seenAt(told, { width: 640, height: 360 }, spot)!
  await page.mouse.click(place.x - card.width / 2, place.y)
  await page.waitForFunction(() => JSON.stringify(hall.inspect().states['w-4']).includes('zh'))
  await settled(page)
  expect(await picture(page)).not.toBe(russian)
  await pressToSee(page, 'Lines again')
  expect(await picture(page)).toBe(before)
  expect(faults).toEqual([])
})
