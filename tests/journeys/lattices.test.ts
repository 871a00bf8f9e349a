import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { inspect, picture, pressToSee, seenAt, settled } from '../support/hall.ts'

const stateOf = async (page: Page) => (await settled(page)).states['p4-3']

test('keys alone lay unit cell and symmetry over one window after the other', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=p4-3&motion=reduced')
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('p4-3')
  const press = (name: string) => pressToSee(page, name)
  await press('Unit cell and symmetry')
  const said = page.locator('.card [aria-live=polite]')
  expect(await said.innerText()).toMatch(/Window 1 of 8: Three bars, six petals\s+Turns of 60°/)
  await press('Next window')
  expect(await said.innerText()).toContain('Window 2 of 8: Two bars, four petals')
  await press('Unit cell and symmetry')
  expect(await stateOf(page)).toEqual({})
  expect(faults).toEqual([])
})

test('a press on a window shows its cell, and another puts it away', async () => {
  const { page, faults } = await come('?quality=low&lang=zh&at=p4-3&ui=none')
  const told = await settled(page)
  const before = await picture(page)
  // The second window from the east: its middle at x 16.025.
  const place = seenAt(told, { width: 640, height: 360 }, { x: 16.025, y: 1.5, z: -9.23 })
  await page.mouse.click(place!.x, place!.y)
  await page.waitForFunction(() => hall.inspect().states['p4-3'] !== undefined)
  expect(await stateOf(page)).toEqual({ shown: 1 })
  expect(await picture(page)).not.toBe(before)
  await page.mouse.click(place!.x, place!.y)
  await page.waitForFunction(() => JSON.stringify(hall.inspect().states['p4-3']) === '{}')
  expect(faults).toEqual([])
})
