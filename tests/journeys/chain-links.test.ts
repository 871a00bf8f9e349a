import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { inspect, picture, pressToSee, seenBesideCard, settled } from '../support/hall.ts'

test('keys switch the aids of the chain; a press on a plate switches its aid', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=t0-3&motion=reduced')
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('t0-3')
  const said = page.locator('.card [aria-live=polite]')
  await pressToSee(page, 'Data')
  expect(await said.innerText()).toContain('Served now: Create, Store, Sell and experience.')
  await pressToSee(page, 'Online with offline')
  expect(await said.innerText()).toContain('Not reached: Look after nature.')
  const before = await picture(page)
  // The plate of intelligence: the board hangs at x -17 on the south wall, z 4.8.
  const { x, y } = await seenBesideCard(page, { x: -17.19, y: 1.345, z: 4.79 })
  await page.mouse.click(x, y)
  await page.waitForFunction(() => {
    const on: unknown = Reflect.get(hall.inspect().states['t0-3'] ?? {}, 'on')
    return Array.isArray(on) && on[2] === true
  })
  await settled(page)
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
