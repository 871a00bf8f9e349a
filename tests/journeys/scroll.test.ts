import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { inspect, picture, seenAt, settled } from '../support/hall.ts'

const stateOf = async (page: Page) => (await settled(page)).states['p4-1']

test('keys alone unroll the scroll, walk into its picture and out again', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=p4-1&motion=reduced')
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('p4-1')
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
    await settled(page)
  }
  const flat = await picture(page)
  await press('Unroll further')
  const said = page.locator('.card [aria-live=polite]')
  expect(await said.innerText()).toContain('Section 3 of 6')
  await press('Walk in')
  await press('Walk on')
  expect(await said.innerText()).toContain('2.5 metres into the picture')
  expect(await picture(page)).not.toBe(flat)
  expect(await stateOf(page)).toEqual({ open: 3, inside: 2.5 })
  await press('Walk in')
  expect(await stateOf(page)).toEqual({ open: 3 })
  expect(faults).toEqual([])
})

test('a press on the left of the scroll unrolls it, one on its right rolls it back', async () => {
  const { page, faults } = await come('?quality=low&lang=zh&at=p4-1&ui=none&motion=reduced')
  const told = await settled(page)
  const before = await picture(page)
  // The table's middle is at x 15, z -11.6; who faces it looks south, so that its left is east.
  const press = async (x: number) => {
    const place = seenAt(told, { width: 640, height: 360 }, { x, y: 0.93, z: -11.6 })
    await page.mouse.click(place!.x, place!.y)
  }
  await press(16.2)
  await page.waitForFunction(() => hall.inspect().states['p4-1'] !== undefined)
  expect(await stateOf(page)).toEqual({ open: 3 })
  expect(await picture(page)).not.toBe(before)
  await press(13.8)
  await page.waitForFunction(() => JSON.stringify(hall.inspect().states['p4-1']) === '{"open":2}')
  expect(faults).toEqual([])
})
