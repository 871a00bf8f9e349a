import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { inspect, picture, pressToSee, seenAt, settled } from '../support/hall.ts'

test('keys alone count a row and knock', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=p2-6&motion=reduced')
  expect((await inspect(page)).draped).not.toContain('p2-6')
  await pressToSee(page, 'Count nine more')
  const said = page.locator('.card [aria-live=polite]')
  expect(await said.innerText()).toMatch(/Row 1 of 9: 9 studs/)
  await page.getByRole('button', { name: 'Knock', exact: true }).press('Enter')
  expect((await settled(page)).states['p2-6']).toEqual({ counted: 1, knocks: 1, told: 'knock' })
  expect(faults).toEqual([])
})

test('a press on a stud counts up to its row', async () => {
  const { page, faults } = await come('?quality=low&lang=zh&at=p2-6&ui=none&motion=reduced')
  const told = await settled(page)
  const before = await picture(page)
  // The sixth row, fourth from the left: the leaf hangs at z 4.2 on the wall in the west.
  const place = seenAt(told, { width: 640, height: 360 }, { x: 19.31, y: 1.315, z: 4.435 })
  await page.mouse.click(place!.x, place!.y)
  await page.waitForFunction(() => hall.inspect().states['p2-6'] !== undefined)
  expect((await settled(page)).states['p2-6']).toMatchObject({ counted: 6 })
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
