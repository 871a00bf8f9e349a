import { expect, test } from 'vitest'
import { button, placeAt } from '../../src/exhibits/shelf/measures.ts'
import { arrive } from '../support/browser.ts'
import { inspect, opened, picture, pressToSee, seenAt, settled } from '../support/hall.ts'

test('what was made stands on the shelf, is saved and deleted, by keys and by pointer', async () => {
  const { page, faults, leave } = await arrive('?quality=low&lang=en&at=g-4&motion=reduced')
  await opened(page)
  const told = await settled(page)
  expect(told.draped).not.toContain('g-4')
  await pressToSee(page, 'Add the log of my visit')
  const shelf = page.locator('.card .form.shelf')
  await shelf.getByText('TXT').waitFor()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    shelf.getByRole('link', { name: 'Save: Log of the visit' }).press('Enter'),
  ])
  expect(saved.suggestedFilename()).toMatch(/^g-4-en-.*\.txt$/)
  // Another device takes all of it by this code.
  await shelf.getByRole('img', { name: 'QR code of this link' }).waitFor()

  const before = await picture(page)
  const card = (await page.locator('.card').boundingBox())!
  const press = async (x: number, y: number) => {
    // The shelf hangs on the southern wall: who faces it has the west on the right.
    const spot = { x: -14.5 - x, y: 1.5 + y, z: 14.75 }
    const place = seenAt(told, { width: 640, height: 360 }, spot)!
    await page.mouse.click(place.x - card.width / 2, place.y)
    await settled(page)
  }
  const [x, foot] = placeAt(0)
  await press(x, foot + 0.15)
  expect((await inspect(page)).states['g-4']).toHaveProperty('chosen')
  expect(await picture(page)).not.toBe(before)
  await press(button.x, button.y)
  await page.getByRole('button', { name: 'No, keep it' }).waitFor()
  await page.getByRole('button', { name: 'Yes, delete everything' }).press('Enter')
  await page.getByText('The shelf is empty.').first().waitFor()
  expect((await settled(page)).states['g-4']).toMatchObject({ things: [], cleared: 1 })
  expect(faults).toEqual([])
  await leave()
})
