import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { clickAt, inspect, picture, pressToSee, settled } from '../support/hall.ts'

test('explanations are weighed by keys, and by pointer on what stands for them', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=t2-4&motion=reduced')
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('t2-4')
  const said = page.locator('.card [aria-live=polite]')
  await pressToSee(page, 'An envoy')
  expect(await said.innerText()).toMatch(/Explanation 2 of 3: An envoy\s+Proof would be/)

  // The plinth stands at x -25, z -11 and faces south; the jar is on the left.
  const before = await picture(page)
  await clickAt(page, { x: -25.115, y: 0.98, z: -10.865 })
  await page.waitForFunction(() => {
    const state = hall.inspect().states['t2-4'] as { weighed?: string } | undefined
    return state?.weighed === 'trader'
  })
  await settled(page)
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
