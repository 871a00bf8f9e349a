import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { inspect, picture, pressToSee, seenBesideCard, settled } from '../support/hall.ts'

test('the two outlines are compared by keys, and a press on their panel lays one over the other', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=t2-2&motion=reduced')
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('t2-2')
  const said = page.locator('.card [aria-live=polite]')
  await pressToSee(page, 'Next part')
  expect(await said.innerText()).toMatch(/Part 1 of 4: Head/)
  await pressToSee(page, 'Lay one over the other')
  const told = await settled(page)
  expect(told.states['t2-2']).toEqual({ over: true, part: 0 })
  const before = await picture(page)
  // Over the giraffe's outline: the panel stands before the west wall.
  const place = await seenBesideCard(page, { x: -34.62, y: 1.6, z: -9.9 })
  await page.mouse.click(place.x, place.y)
  await page.waitForFunction(() => !(hall.inspect().states['t2-2'] as { over: boolean }).over)
  await settled(page)
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
