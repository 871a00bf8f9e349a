import { expect, test } from 'vitest'
import { patternPuzzle } from '../../src/craft/index.ts'
import { leaning } from '../../src/exhibits/feedback/feedback.ts'
import { seal } from '../../src/exhibits/feedback/measures.ts'
import type { CheckState } from '../../src/exhibits/verification/rule.ts'
import { tileName } from '../../src/exhibits/verification/tileName.ts'
import { arrive } from '../support/browser.ts'
import { findings } from '../support/findings.ts'
import { opened, picture, seenAt, settled } from '../support/hall.ts'
import { onLeaning } from '../support/onLeaning.ts'

test('a form is rated on its paper, filled in by keys, checked and sent; its seal glows on the wall', async () => {
  const { page, faults, leave } = await arrive('?quality=low&lang=en&at=g-1&motion=reduced')
  await opened(page)
  const told = await settled(page)
  expect(told.draped).not.toContain('g-1')
  const form = page.locator('.card form')
  const button = (name: string) => form.getByRole('button', { name, exact: true })
  await form.waitFor()

  // The card covers the right of the picture, and the picture has moved over for it.
  const before = await picture(page)
  const place = seenAt(told, { width: 640, height: 360 }, onLeaning('g-1', leaning, seal.at(1)))!
  const card = (await page.locator('.card').boundingBox())!
  await page.mouse.click(place.x - card.width / 2, place.y)
  await page.waitForFunction(() => hall.inspect().states['g-1'] !== undefined)
  expect((await settled(page)).states['g-1']).toMatchObject({ rating: 2 })
  const rated = await picture(page)
  expect(rated).not.toBe(before)

  await page.getByRole('radio', { name: '2 of 5 seals' }).focus()
  await page.keyboard.press('ArrowRight')
  expect((await settled(page)).states['g-1']).toMatchObject({ rating: 3 })
  expect(await picture(page)).not.toBe(rated)
  await button('Send the form').press('Enter')
  await form.getByText('Please agree that the words are kept here.').waitFor()
  // Faults are told in words, and nobody is kept out by them.
  expect(await findings(page, '.card')).toEqual([])
  await page.keyboard.press('Space')
  await button('The texts were easy to read.').press('Enter')
  await page.getByLabel('What did not?', { exact: true }).fill('=the "bar"')
  const { seed } = (await settled(page)).states['g-2'] as CheckState
  const { choices, answer } = patternPuzzle(seed)
  for (const tile of answer) await button(tileName(choices[tile]!).en).press('Enter')
  await form.getByText('Solved.').waitFor()
  await button('Send the form').press('Enter')
  await page.locator('.thanks').waitFor()
  expect((await settled(page)).states['g-1']).toMatchObject({
    rating: 0,
    worked: '',
    thanked: true,
  })
  const kept = await page.evaluate(() => localStorage.getItem('enfilade.device.two-doors'))
  expect(JSON.parse(kept ?? '').feedback).toMatchObject([
    { rating: 3, worked: 'The texts were easy to read.', failed: '=the "bar"', name: '' },
  ])

  await page.evaluate(() => hall.go('g-3'))
  const wall = await picture(page)
  await page.getByRole('button', { name: 'Find my seal' }).press('Enter')
  await settled(page)
  expect(await picture(page)).not.toBe(wall)
  await page.getByText('This seal is yours.').waitFor()

  // On a small phone the form is as wide as the card.
  await page.evaluate(() => hall.go('g-1'))
  await page.getByRole('button', { name: 'Write another' }).press('Enter')
  await page.setViewportSize({ width: 320, height: 640 })
  await form.waitFor()
  const over = await page
    .locator('.card-scroll')
    .evaluate((card) => card.scrollWidth - card.clientWidth)
  expect(over).toBe(0)
  expect(faults).toEqual([])
  await leave()
})
