import { expect, test } from 'vitest'
import { boards, patternAt } from '../../src/exhibits/greeting-cards/measures.ts'
import { arrive } from '../support/browser.ts'
import { opened, picture, pressToSee, seenAt, settled } from '../support/hall.ts'

test('a card is put together by keys and by pointer, and lies on the shelf', async () => {
  const { page, faults, leave } = await arrive('?quality=low&lang=en&at=w-5&motion=reduced')
  await opened(page)
  const told = await settled(page)
  expect(told.draped).not.toContain('w-5')
  await pressToSee(page, 'Next frame')
  await pressToSee(page, 'Bonjour')
  const before = await picture(page)
  const card = (await page.locator('.card').boundingBox())!
  // The table stands at x -8.3, z -17 and looks east: who faces it has the north on the right.
  const [x, up] = patternAt(2)
  const spot = { x: -8.3 + boards.z + boards.thick / 2, y: 0.78 + up, z: -17 - x }
  const place = seenAt(told, { width: 640, height: 360 }, spot)!
  await page.mouse.click(place.x - card.width / 2, place.y)
  await page.waitForFunction(() =>
    JSON.stringify(hall.inspect().states['w-5']).includes('"pattern":2'),
  )
  await settled(page)
  expect(await picture(page)).not.toBe(before)
  await page.getByRole('button', { name: 'Save the card' }).press('Enter')
  await page.getByRole('button', { name: 'Shelf', exact: true }).first().click()
  await page.getByRole('link', { name: 'Save: Hello, Bonjour' }).waitFor()
  expect(faults).toEqual([])
  await leave()
})
