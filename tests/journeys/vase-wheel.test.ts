import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import type { WheelState } from '../../src/exhibits/vase-wheel/rule.ts'
import { drag, picture, pressToSee, seenBesideCard, settled } from '../support/hall.ts'

test('keys pull, glaze, stamp, name and take a vase; a hand pulls a ring and undoes it', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=t3-2&motion=reduced', {
    width: 960,
    height: 540,
  })
  expect((await settled(page)).draped).not.toContain('t3-2')
  const by = (name: string) => page.getByRole('button', { name, exact: true })
  await pressToSee(page, 'Next old shape')
  await by('Next step').press('Enter')
  await pressToSee(page, 'Pull out')
  await by('Next step').press('Enter')
  await pressToSee(page, 'Next glaze')
  await pressToSee(page, 'Stamp a band on the ring')
  await pressToSee(page, 'Museum light')
  await by('Next step').press('Enter')
  await by('Next name').press('Enter')
  await by('Next step').press('Enter')
  await by('Put it on the shelf').press('Enter')
  const said = page.locator('.card [aria-live=polite]')
  expect(await said.innerText()).toMatch(/Quiet hill\s+It lies on the shelf now/)

  // Its wheel stands left of the middle of the table, which is at x -19.2, z -10.6 and looks north.
  const at = (across: number, up: number) =>
    seenBesideCard(page, { x: -19.2 + 0.24 - across, y: 0.83 + up, z: -10.7 })
  const before = await picture(page)
  await drag(page, await at(0.1, 0.25), await at(0.16, 0.25))
  const pulled = (await settled(page)).states['t3-2'] as WheelState
  expect(pulled).toMatchObject({ step: 1, ring: 3 })
  expect(await picture(page)).not.toBe(before)
  await by('Undo').press('Enter')
  const undone = (await settled(page)).states['t3-2'] as WheelState
  expect(undone.now.radii[3]).toBeLessThan(pulled.now.radii[3]! - 0.05)
  expect(faults).toEqual([])
})
