import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { inspect, pressToSee, seenAt, settled } from '../support/hall.ts'

test('the plan marks a space and leads there, by keys alone', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=a-4&motion=reduced')
  expect((await settled(page)).draped).not.toContain('a-4')
  await pressToSee(page, 'Next space')
  await pressToSee(page, 'Next space')
  const said = await page.locator('.card [aria-live=polite]').innerText()
  expect(said).toMatch(/Space 3 of 14: Mission\s+26 metres on foot from here, about 20 seconds/)
  await page.getByRole('button', { name: 'Go there' }).press('Enter')
  await page.waitForFunction(() => hall.inspect().room === 'p1')
  expect((await settled(page)).states['a-4']).toEqual({ marked: 2 })
  expect(faults).toEqual([])
})

test('a press on a room of the plan leads there', async () => {
  const { page, faults } = await come('?quality=low&lang=zh&at=a-4&ui=none&motion=reduced')
  const told = await settled(page)
  // The middle of the seminar room on the slab, whose middle is at x -5.6.
  const place = seenAt(told, { width: 640, height: 360 }, { x: -5.6, y: 2.03, z: -8.74 })!
  await page.mouse.click(place.x, place.y)
  await page.waitForFunction(() => hall.inspect().room === 's')
  expect((await inspect(page)).activity).toEqual({ doing: 'wandering' })
  expect(faults).toEqual([])
})
