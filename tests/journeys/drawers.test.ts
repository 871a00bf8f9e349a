import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { clickAt, inspect, picture, pressToSee, settled } from '../support/hall.ts'

test('keys open a drawer, which tells its sentence; a press on a front opens another', async () => {
  const { page, faults } = await come('?quality=low&lang=en&motion=reduced&at=t0-2')
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('t0-2')
  const said = page.locator('.card [aria-live=polite]')
  await pressToSee(page, 'Incubate')
  expect(await said.innerText()).toContain(
    'The centre incubates new cultural-industry projects and brings out products.',
  )
  const before = await picture(page)
  // The front of "Train" in the middle; the wall of drawers stands at z -3.9 and looks south.
  await clickAt(page, { x: -14, y: 0.7, z: -3.66 })
  await page.waitForFunction(() => {
    const open: unknown = Reflect.get(hall.inspect().states['t0-2'] ?? {}, 'open')
    return Array.isArray(open) && open[3] === true && open[4] === true
  })
  await settled(page)
  expect(await picture(page)).not.toBe(before)
  expect(await said.innerText()).toContain('The centre trains high-end talent.')
  expect(faults).toEqual([])
})
