import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { inspect, picture, pressToSee, seenAt, settled } from '../support/hall.ts'

const stateOf = async (page: Page) => (await settled(page)).states['p3-2']

test('keys alone move the lamp, deepen the crackle and hide the painting', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=p3-2&motion=reduced')
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('p3-2')
  const press = (name: string) => pressToSee(page, name)
  const said = page.locator('.card [aria-live=polite]')
  await press('Lamp to the right')
  expect(await said.innerText()).toMatch(/Glaze 3 of 6: Langyao red\s+Deep red/)
  await press('Depth of the crackle')
  expect(await said.innerText()).toContain('The crackle is deep now')
  await press('Opaque glaze over cobalt')
  expect(await said.innerText()).toContain('nobody sees it')
  expect(await stateOf(page)).toEqual({ lamp: 2, crackle: 2, opaque: true, switched: 'opaque' })
  expect(faults).toEqual([])
})

test('a press beside a bowl brings the lamp there', async () => {
  const { page, faults } = await come('?quality=low&lang=zh&at=p3-2&ui=none')
  const told = await settled(page)
  const before = await picture(page)
  // The table's middle is at x 32.3, z -7.85; its right end lies to the west.
  const place = seenAt(told, { width: 640, height: 360 }, { x: 31.55, y: 0.85, z: -8.03 })
  await page.mouse.click(place!.x, place!.y)
  await page.waitForFunction(() => hall.inspect().states['p3-2'] !== undefined)
  const { lamp } = (await stateOf(page)) as { lamp: number }
  expect(lamp).toBeGreaterThan(3.8)
  expect(lamp).toBeLessThan(4.2)
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
