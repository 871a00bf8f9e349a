import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { inspect, picture, pressToSee, seenAt, settled } from '../support/hall.ts'

const small = { width: 640, height: 360 }
const state = async (page: Page, id: string) => (await settled(page)).states[id]
const act = (page: Page, id: string) =>
  page.waitForFunction((each) => hall.inspect().states[each] !== undefined, id)

test('keys alone draw the set apart, put it together piece by piece and change its grade', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=p2-1&motion=reduced&frameloop=never')
  expect((await inspect(page)).draped).not.toContain('p2-1')
  const press = (name: string) => pressToSee(page, name)
  const said = page.locator('.card .exhibit-acts [aria-live=polite]')
  await press('Pull apart')
  expect(await state(page, 'p2-1')).toMatchObject({ apart: true })
  await press('Next piece')
  expect(await said.innerText()).toMatch(/Piece 1 of 15: Great block/)
  await press('Smaller grade')
  expect(await said.innerText()).toMatch(/Grade 2 of 8: Song\s+The cai is 8\.25 × 5\.5 cun/)
  await press('Qing measure')
  expect(await said.innerText()).toMatch(/Grade 7 of 11: Qing/)
  expect(faults).toEqual([])
})

test('a press on the set pulls it apart; one on a bracket under the sky lets it breathe', async () => {
  const { page, faults } = await come('?quality=low&lang=zh&at=p2-1&ui=none&frameloop=never')
  const told = await settled(page)
  const before = await picture(page)
  const set = seenAt(told, small, { x: 27.5, y: 0.9, z: 0 })
  await page.mouse.click(set!.x, set!.y)
  await act(page, 'p2-1')
  await settled(page)
  expect(await picture(page)).not.toBe(before)

  await page.evaluate(() => hall.go('a-2'))
  // What comes in sight with the first picture from here may still have to be built.
  await picture(page)
  const under = await settled(page)
  const shut = await picture(page)
  // The northern set, over the middle between its columns.
  const bracket = seenAt(under, small, { x: 0, y: 6.5, z: -3 })
  await page.mouse.click(bracket!.x, bracket!.y)
  await act(page, 'a-2')
  await page.waitForTimeout(1300)
  expect(await picture(page)).not.toBe(shut)
  expect(await state(page, 'a-2')).toEqual({ breaths: 1, set: 0 })
  expect(await picture(page)).toBe(shut)
  expect(faults).toEqual([])
})
