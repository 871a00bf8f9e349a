import { expect, test } from 'vitest'
import { hostSeen } from '../../src/exhibits/mountain-brush/composed.ts'
import type { BrushState } from '../../src/exhibits/mountain-brush/rule.ts'
import { come } from '../support/come.ts'
import { drag, picture, pressToSee, seenBesideCard, settled } from '../support/hall.ts'

test('keys raise the ridge, place a bridge and walk in; a hand draws the ridge in one stroke', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=t3-6&motion=reduced', {
    width: 960,
    height: 540,
  })
  expect((await settled(page)).draped).not.toContain('t3-6')
  const by = (name: string) => page.getByRole('button', { name, exact: true })
  const said = page.locator('.card [aria-live=polite]')
  await by('Next step').press('Enter')
  await pressToSee(page, 'Ridge higher')
  await by('Next step').press('Enter')
  await pressToSee(page, 'Bridge to the next place')
  await pressToSee(page, 'More mist')
  await pressToSee(page, 'Towards level distance')
  await pressToSee(page, 'Walk in')
  expect(await said.innerText()).toContain('inside the picture')
  await pressToSee(page, 'Step back')
  await by('Next step').press('Enter')
  await by('Next step').press('Enter')
  await by('Put it on the shelf').press('Enter')
  expect(await said.innerText()).toContain('It lies on the shelf now.')

  // The silk stands at the back of a table at x -14.2, z -17.7 that looks south.
  const { left, wide, foot, high } = hostSeen(5)
  const at = (along: number, up: number) =>
    seenBesideCard(page, {
      x: -14.2 + left + wide * along,
      y: 0.78 + 0.03 + foot + high * up,
      z: -17.7 - 0.26,
    })
  const before = await picture(page)
  await drag(page, await at(0.25, 0.2), await at(0.5, 0.9), await at(0.75, 0.2))
  const { now, past } = (await settled(page)).states['t3-6'] as BrushState
  expect(now.ridge[12]).toBeGreaterThan(0.75)
  expect(now.ridge[7]).toBeLessThan(0.5)
  expect(await picture(page)).not.toBe(before)
  await by('Undo').press('Enter')
  expect(((await settled(page)).states['t3-6'] as BrushState).now).toEqual(past.at(-1))
  expect(faults).toEqual([])
})
