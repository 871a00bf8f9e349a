import { expect, test } from 'vitest'
import type { GameState } from '../../src/exhibits/lattice-game/rule.ts'
import { come } from '../support/come.ts'
import { drag, picture, pressToSee, seenBesideCard, settled } from '../support/hall.ts'

test('keys find a cell, draw a bar and choose a rule; a hand draws from dot to dot', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=t3-3&motion=reduced', {
    width: 960,
    height: 540,
  })
  expect((await settled(page)).draped).not.toContain('t3-3')
  const by = (name: string) => page.getByRole('button', { name, exact: true })
  const said = page.locator('.card [aria-live=polite]')
  await pressToSee(page, 'Find the cell')
  await pressToSee(page, 'Next piece')
  await by('This is the smallest').press('Enter')
  expect(await said.innerText()).toContain('None is smaller')
  await by('Next step').press('Enter')
  await by('Begin a bar here').press('Enter')
  await by('Dot above').press('Enter')
  await pressToSee(page, 'End the bar here')
  await by('Next step').press('Enter')
  await pressToSee(page, 'Turn only (p4)')
  await pressToSee(page, 'Ice-crack (no group)')
  await pressToSee(page, 'Undo')
  await by('Next step').press('Enter')
  await by('Next step').press('Enter')
  await by('Put it on the shelf').press('Enter')
  expect(await said.innerText()).toContain('It lies on the shelf now.')

  // The board stands left of the middle of its table, which is at x -16.4, z -10.6 and looks north.
  const dot = (column: number, row: number) =>
    seenBesideCard(page, {
      x: -16.4 + 0.37 + 0.205 - (column * 0.41) / 4,
      y: 0.78 + 0.09 + (row * 0.41) / 4,
      z: -10.6 + 0.22,
    })
  const before = await picture(page)
  await drag(page, await dot(0, 3), await dot(1, 3), await dot(2, 4))
  const { now } = (await settled(page)).states['t3-3'] as GameState
  expect(now.bars.at(-1)).toEqual([15, 22])
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
