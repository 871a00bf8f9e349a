import { expect, test } from 'vitest'
import { arrive } from '../support/browser.ts'
import { inspect, opened, picture, pressToSee, seenAt, settled } from '../support/hall.ts'

test('studs are counted by keys and by pointer, and the door is knocked at', async () => {
  const { page, faults, leave } = await arrive('?lang=en&at=p2-6&motion=reduced')
  await opened(page)
  expect((await inspect(page)).draped).not.toContain('p2-6')
  await pressToSee(page, 'Count nine more')
  const said = page.locator('.card [aria-live=polite]')
  expect(await said.innerText()).toMatch(/Row 1 of 9: 9 studs/)
  // A stud of the sixth row, fourth from the left: the leaf hangs at z 4.2 on the wall in the west.
  const told = await settled(page)
  const before = await picture(page)
  const wide = await page.evaluate(() => document.querySelector('#view')?.clientWidth ?? 0)
  const place = seenAt(told, { width: wide, height: 360 }, { x: 19.31, y: 1.315, z: 4.435 })
  await page.mouse.click(place!.x, place!.y)
  await page.waitForFunction(() => JSON.stringify(hall.inspect().states).includes('"counted":6'))
  expect(await said.innerText()).toContain('6 × 9 = 54')
  await settled(page)
  expect(await picture(page)).not.toBe(before)
  await page.getByRole('button', { name: 'Knock', exact: true }).press('Enter')
  expect((await settled(page)).states['p2-6']).toEqual({ counted: 6, knocks: 1, told: 'knock' })
  expect(faults).toEqual([])
  await leave()
})
