import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { clickAt, picture, pressToSee, settled } from '../support/hall.ts'

test('cameras and sorting are changed by keys, and the mesh by pointer', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=t1-4&motion=reduced')
  expect((await settled(page)).draped).not.toContain('t1-4')
  const said = page.locator('.card [aria-live=polite]')
  await pressToSee(page, 'Rays')
  await pressToSee(page, 'More cameras')
  expect(await said.innerText()).toContain('18 cameras')
  await pressToSee(page, 'Splats')
  await pressToSee(page, 'Sorted by depth')
  expect(await said.innerText()).toContain('Not sorted')
  await pressToSee(page, 'Mesh')
  const before = await picture(page)
  // The third plinth, now before the eyes.
  await clickAt(page, { x: -27.2, y: 1.3, z: 5.35 })
  await page.waitForFunction(() => JSON.stringify(hall.inspect().states['t1-4']).includes('shaded'))
  await settled(page)
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
