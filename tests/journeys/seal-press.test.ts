import { expect, test } from 'vitest'
import { arrive } from '../support/browser.ts'
import { come } from '../support/come.ts'
import { opened, picture, pressToSee, seenAt, settled } from '../support/hall.ts'

test('keys alone cut a word, press it, and put the print on the shelf', async () => {
  const { page, faults, leave } = await arrive('?quality=low&lang=en&at=p4-6&motion=reduced')
  await opened(page)
  expect((await settled(page)).draped).not.toContain('p4-6')
  await pressToSee(page, 'Next word')
  await pressToSee(page, 'Press on paper')
  const said = await page.locator('.card [aria-live=polite]').innerText()
  expect(said).toMatch(/Word 2 of 12: 乐 joy/)
  await page.getByRole('button', { name: 'Put the print on the shelf' }).press('Enter')
  await page.getByRole('button', { name: 'Shelf', exact: true }).first().click()
  await page.getByText('Seal and script: 乐').waitFor()
  expect(faults).toEqual([])
  await leave()
})

test('a press on a word of the tray cuts it', async () => {
  const { page, faults } = await come('?quality=low&lang=zh&at=p4-6&ui=none&motion=reduced')
  const told = await settled(page)
  const before = await picture(page)
  // The upper right word of the tray; the table's middle is at x 19.7, z -18.1.
  const spot = { x: 19.7 + 0.5825, y: 0.78 + 0.3295, z: -18.36 }
  const place = seenAt(told, { width: 640, height: 360 }, spot)!
  await page.mouse.click(place.x, place.y)
  await page.waitForFunction(() => hall.inspect().states['p4-6'] !== undefined)
  expect((await settled(page)).states['p4-6']).toMatchObject({ word: 3 })
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
