import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { inspect, picture, pressToSee, seenBesideCard, settled } from '../support/hall.ts'

test('one slides along the line and takes a seat by keys, and by pressing on them', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=t2-7&motion=reduced')
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('t2-7')
  const said = page.locator('.card [aria-live=polite]')
  await pressToSee(page, 'Next step')
  expect(await said.innerText()).toMatch(/Step 2 of 15: Mauritius/)
  await pressToSee(page, 'Universities')
  expect(await said.innerText()).toContain('A proposal of this exhibition.')
  await settled(page)
  const before = await picture(page)
  // The board hangs on the east wall, its middle at z -9.85; 1988 lies left of it, to the north.
  const place = await seenBesideCard(page, { x: -21.25, y: 1.53, z: -10.4 })
  await page.mouse.click(place.x, place.y)
  await page.waitForFunction(() => {
    const { step, seat } = hall.inspect().states['t2-7'] as { step: number; seat?: number }
    return step > 0 && seat === undefined
  })
  await settled(page)
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
