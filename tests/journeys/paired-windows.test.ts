import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { clickAt, picture, pressToSee, settled } from '../support/hall.ts'

test('keys slide the glass from window to window, and a press brings it over another', async () => {
  const { page, faults } = await come('?quality=low&lang=en&motion=reduced&at=w-3')
  await settled(page)
  const said = page.locator('.card [aria-live=polite]')
  await pressToSee(page, 'Sheet of glass')
  expect(await said.innerText()).toContain('Window 1 of 6: Step-by-step lattice')
  expect(await said.innerText()).toContain('Alike in symmetry, unrelated in origin.')
  await pressToSee(page, 'Next window')
  expect((await settled(page)).states['w-3']).toEqual({ glass: 1 })
  const before = await picture(page)
  // The hexagons: the lower window of the middle pair, on the north wall.
  await clickAt(page, { x: 5.5, y: 1.66, z: -18.7 })
  await page.waitForFunction(() => JSON.stringify(hall.inspect().states['w-3']) === '{"glass":2}')
  await settled(page)
  expect(await picture(page)).not.toBe(before)
  expect(await said.innerText()).toContain('p6m')
  await clickAt(page, { x: 5.5, y: 1.66, z: -18.7 })
  await page.waitForFunction(() => JSON.stringify(hall.inspect().states['w-3']) === '{}')
  expect(faults).toEqual([])
})
