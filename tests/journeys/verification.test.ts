import { expect, test } from 'vitest'
import { digitsOf, patternPuzzle } from '../../src/craft/index.ts'
import { tiles } from '../../src/exhibits/verification/measures.ts'
import type { CheckState } from '../../src/exhibits/verification/rule.ts'
import { tileName } from '../../src/exhibits/verification/tileName.ts'
import { leaning } from '../../src/exhibits/verification/verification.ts'
import { come } from '../support/come.ts'
import { picture, pressToSee, seenAt, settled } from '../support/hall.ts'
import { onLeaning } from '../support/onLeaning.ts'

test('the code is solved by keys and by pointer, as a pattern, by reading and by hearing', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=g-2&motion=reduced')
  const told = await settled(page)
  expect(told.draped).not.toContain('g-2')
  await page.locator('.card .check').waitFor()
  const state = async () => (await settled(page)).states['g-2'] as CheckState
  const { seed } = await state()
  const { choices, answer } = patternPuzzle(seed)
  const [first = 0, second = 0, third = 0] = answer
  await pressToSee(page, tileName(choices[first]!).en)

  const before = await picture(page)
  const card = (await page.locator('.card').boundingBox())!
  const spot = onLeaning('g-2', leaning, tiles.choiceAt(second))
  const place = seenAt(told, { width: 640, height: 360 }, spot)!
  await page.mouse.click(place.x - card.width / 2, place.y)
  expect(await state()).toMatchObject({ picked: [first, second] })
  expect(await picture(page)).not.toBe(before)
  await pressToSee(page, tileName(choices[third]!).en)
  expect(await state()).toMatchObject({ solved: true })

  // Nobody is kept to one kind.
  await page.getByRole('button', { name: 'Another code' }).press('Enter')
  await page.getByRole('radio', { name: 'Digits' }).check()
  await page.getByLabel('Four digits', { exact: true }).fill('0000')
  await page.getByText('That was not it.').first().waitFor()
  await page.getByLabel('Four digits', { exact: true }).fill(digitsOf(seed + 1, 'digits').join(''))
  expect(await state()).toMatchObject({ solved: true })
  await page.getByRole('button', { name: 'Another code' }).press('Enter')
  await page.getByRole('radio', { name: 'Sound' }).check()
  await page.getByRole('button', { name: 'Listen' }).press('Enter')
  await page.getByLabel('Four digits', { exact: true }).fill(digitsOf(seed + 2, 'sound').join(''))
  expect(await state()).toMatchObject({ solved: true, plays: 1 })
  expect(faults).toEqual([])
})
