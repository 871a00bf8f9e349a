import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { inspect, picture, pressToSee, seenAt, settled } from '../support/hall.ts'

const stateOf = async (page: Page) => (await settled(page)).states['p3-1']

test('keys alone turn the vases, change their glaze and lay outline and ratios over them', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=p3-1&motion=reduced')
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('p3-1')
  const press = (name: string) => pressToSee(page, name)
  await press('Turn left')
  await press('Another glaze')
  expect(await stateOf(page)).toEqual({ turn: 30, glaze: 1 })
  await press('Outline and ratios')
  const said = page.locator('.card [aria-live=polite]')
  expect(await said.innerText()).toMatch(/Vase 1 of 3: Meiping\s+Measured against its height/)
  await page.getByRole('button', { name: 'Next vase', exact: true }).press('Enter')
  expect(await said.innerText()).toContain('Vase 2 of 3: Yuhuchunping')
  expect(faults).toEqual([])
})

test('a press on a vase turns it by the side that is pressed', async () => {
  const { page, faults } = await come('?quality=low&lang=zh&at=p3-1&ui=none')
  const told = await settled(page)
  const before = await picture(page)
  // The middle vase stands at x 28, z -13 on a plinth of 0.95 m.
  const place = seenAt(told, { width: 640, height: 360 }, { x: 28.08, y: 1.1, z: -13 })
  await page.mouse.click(place!.x, place!.y)
  await page.waitForFunction(() => hall.inspect().states['p3-1'] !== undefined)
  expect(await stateOf(page)).toEqual({ turn: -30, glaze: 0 })
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
