import { expect, test } from 'vitest'
import { sectorAt } from '../../src/exhibits/sectors-ring/measures.ts'
import { come } from '../support/come.ts'
import { clickAt, picture, pressToSee, settled, viewing } from '../support/hall.ts'

test('two sectors picked by keys and by pointer; the thread leads to the exhibit', async () => {
  const { page, faults } = await come('?quality=low&lang=en&motion=reduced&at=s-3')
  expect((await settled(page)).draped).not.toContain('s-3')
  await pressToSee(page, 'games')
  await pressToSee(page, 'architecture')
  const said = page.locator('.card [aria-live=polite]')
  expect(await said.getByRole('link', { name: 'P4-3 · A wall of windows' }).count()).toBe(1)
  const before = await picture(page)
  // The board hangs on the east wall, its middle at z -26; its own right lies south. Fashion:
  const [x, y] = sectorAt(4)
  await clickAt(page, { x: 7.75, y: 1.5 + y, z: -26 + x })
  await page.waitForFunction(() => JSON.stringify(hall.inspect().states['s-3']).includes('[7,4]'))
  await settled(page)
  expect(await picture(page)).not.toBe(before)
  await pressToSee(page, 'Next exhibit')
  await page.getByRole('button', { name: 'Follow the thread' }).press('Enter')
  await viewing(page, 't2-6')
  expect(faults).toEqual([])
})
