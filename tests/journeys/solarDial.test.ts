import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { inspect, picture, pressToSee, seenAt, settled } from '../support/hall.ts'

test('keys turn the dial to the next term, which is told', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=p4-4&motion=reduced')
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('p4-4')
  const said = page.locator('.card [aria-live=polite]')
  const before = Number(/Term (\d+) of 24/.exec(await said.innerText())?.[1])
  await pressToSee(page, 'Next term')
  expect(await said.innerText()).toContain(`Term ${(before % 24) + 1} of 24`)
  expect(faults).toEqual([])
})

test('a press on a sector turns the ring until it is up', async () => {
  const { page, faults } = await come('?quality=low&lang=ru&at=p4-4&ui=none&motion=reduced')
  const told = await settled(page)
  const before = await picture(page)
  // Six sectors to the right of the top: a quarter of the way round (11.2, 1.5).
  const place = seenAt(told, { width: 640, height: 360 }, { x: 12, y: 1.5, z: -18.76 })
  await page.mouse.click(place!.x, place!.y)
  await page.waitForFunction(() => hall.inspect().states['p4-4'] !== undefined)
  expect((await settled(page)).states['p4-4']).toEqual({ term: expect.any(Number) })
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
