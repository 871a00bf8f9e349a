import { expect, test } from 'vitest'
import type { AssemblyState } from '../../src/exhibits/dougong-bench/rule.ts'
import { come } from '../support/come.ts'
import { drag, picture, pressToSee, seenBesideCard, settled } from '../support/hall.ts'

test('a hand drags the first block to its place; keys build on, see a piece slide back, and shake', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=t3-7&motion=reduced', {
    width: 960,
    height: 540,
  })
  expect((await settled(page)).draped).not.toContain('t3-7')
  const by = (name: string) => page.getByRole('button', { name, exact: true })
  const state = async () => (await settled(page)).states['t3-7'] as AssemblyState
  // The table is at x -11.2, z -17.7 and looks south.
  const at = (x: number, up: number, z: number) =>
    seenBesideCard(page, { x: -11.2 + x, y: 0.78 + up, z: -17.7 + z })
  const before = await picture(page)
  await drag(page, await at(-0.66, 0.03, 0.29), await at(-0.3, 0.1, 0.1), await at(0, 0.12, -0.06))
  expect((await state()).now.placed).toEqual([0])
  expect(await picture(page)).not.toBe(before)
  await by('Piece before').press('Enter')
  await by('Put it in its place').press('Enter')
  const said = page.locator('.card [aria-live=polite]')
  expect(await said.innerText()).toContain('It slides back')
  await pressToSee(page, 'Which one fits?')
  await pressToSee(page, 'Put it in its place')
  for (let piece = 2; piece < 15; piece += 1) {
    await by('Which one fits?').press('Enter')
    await by('Put it in its place').press('Enter')
  }
  expect(await said.innerText()).toContain('It stands')
  await pressToSee(page, 'Let it float apart')
  await by('Shake the table').press('Enter')
  expect((await state()).shakes).toBe(1)
  expect(faults).toEqual([])
})
