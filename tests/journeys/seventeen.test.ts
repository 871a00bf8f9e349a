import { expect, test } from 'vitest'
import type { RepeatState } from '../../src/exhibits/seventeen/rule.ts'
import { come } from '../support/come.ts'
import { drag, picture, pressToSee, seenBesideCard, settled } from '../support/hall.ts'

test('keys stamp and answer the two questions; a hand draws a stroke and presses a leaf', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=t3-5&motion=reduced', {
    width: 960,
    height: 540,
  })
  expect((await settled(page)).draped).not.toContain('t3-5')
  const by = (name: string) => page.getByRole('button', { name, exact: true })
  await pressToSee(page, 'Next of the seventeen')
  await by('Next step').press('Enter')
  await pressToSee(page, 'Stamp here')
  await by('Next step').press('Enter')
  await pressToSee(page, 'Sixths')
  await by('Next step').press('Enter')
  await by('Next step').press('Enter')
  await by('Put it on the shelf').press('Enter')
  const said = page.locator('.card [aria-live=polite]')
  expect(await said.innerText()).toContain('It lies on the shelf now.')

  // The board stands left of the middle of its table, which is at x -10.8, z -10.6 and looks north.
  const at = (across: number, up: number) =>
    seenBesideCard(page, {
      x: -10.8 + 0.685 - across * 0.37,
      y: 0.78 + 0.095 + up * 0.37,
      z: -10.6 + 0.2,
    })
  const state = async () => (await settled(page)).states['t3-5'] as RepeatState
  const before = await picture(page)
  await drag(page, await at(0.1, 0.9), await at(0.5, 0.6), await at(0.9, 0.9))
  expect((await state()).now.line.length).toBeGreaterThan(5)
  expect(await picture(page)).not.toBe(before)
  // The leaf of p1, the uppermost on the left of the tree.
  const leaf = await seenBesideCard(page, {
    x: -10.8 - 0.03 + 0.188,
    y: 0.78 + 0.45,
    z: -10.6 + 0.3,
  })
  await page.mouse.click(leaf.x, leaf.y)
  expect((await state()).now.group).toBe(0)
  expect(faults).toEqual([])
})
