import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { drag, picture, pressToSee, seenBesideCard, settled } from '../support/hall.ts'

test('keys turn and wind the scroll, and a hand drags it round', async () => {
  const { page, faults } = await come('?quality=low&lang=en&motion=reduced&at=s-4')
  expect((await settled(page)).draped).not.toContain('s-4')
  const said = page.locator('.card [aria-live=polite]')
  await pressToSee(page, 'Turn the scroll')
  expect(await said.innerText()).toMatch(/Thing 1 of 6: Bracket set\s+A bracket set of fifteen/)
  await pressToSee(page, 'Next pair')
  expect(await said.innerText()).toMatch(/Rule 2 of 6: Painted beam\s+Divide the beam/)
  const before = await picture(page)
  // The leaf stands at x -5.5, z -23 and looks to the doorway; its own right lies in the north-east.
  const at = (across: number) =>
    seenBesideCard(page, { x: -5.5 + 0.906 * across, y: 0.9, z: -23 - 0.423 * across })
  await drag(page, await at(-0.3), await at(0), await at(0.35))
  const { turn } = (await settled(page)).states['s-4'] as { turn: number }
  // The words had come round once; from there the hand took them on.
  expect(turn).toBeGreaterThan(360 + 110)
  expect(turn).toBeLessThan(360 + 150)
  expect(await said.innerText()).toMatch(/Thing 2 of 6/)
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
