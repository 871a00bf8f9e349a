import { expect, test } from 'vitest'
import { silkAt } from '../../src/exhibits/term-colours/measures.ts'
import { dressedState } from '../../src/exhibits/term-colours/rule.ts'
import { come } from '../support/come.ts'
import { drag, picture, pressToSee, seenBesideCard, settled } from '../support/hall.ts'

test('keys dress the window and the meters answer; a silk is dragged onto the robe', async () => {
  const { page, faults } = await come('?quality=low&lang=en&motion=reduced&at=t3-4')
  expect((await settled(page)).draped).not.toContain('t3-4')
  const said = page.locator('.card [aria-live=polite]')
  expect(await said.innerText()).toContain("Today's term:")
  const by = (name: string) => page.getByRole('button', { name, exact: true })
  await by('Next step').press('Enter')
  await pressToSee(page, 'Window')
  await pressToSee(page, 'Next silk')
  await by('Next step').press('Enter')
  expect(await said.innerText()).toMatch(/contrast [\d.]+:1/)

  // The table stands at x -13.6, z -10.6 and looks north; its top is 0.78 high.
  const at = ([x, y]: readonly [number, number], z: number) =>
    seenBesideCard(page, { x: -13.6 - x, y: 0.78 + y, z: -10.6 - z })
  const before = await picture(page)
  await drag(
    page,
    await at(silkAt(35), -0.3),
    await at([0.08, 0.3], -0.3),
    await at([0.55, 0.2], -0.3),
  )
  const { now } = dressedState((await settled(page)).states['t3-4'])
  expect(now.silks).toEqual([0, null, null, 35, null])
  expect(await picture(page)).not.toBe(before)
  await by('Next step').press('Enter')
  await by('Next step').press('Enter')
  await by('Put it on the shelf').press('Enter')
  expect(await said.innerText()).toContain('It lies on the shelf now.')
  expect(faults).toEqual([])
})
