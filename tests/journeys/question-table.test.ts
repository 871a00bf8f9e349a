import { expect, test } from 'vitest'
import { backAt } from '../../src/exhibits/question-table/measures.ts'
import { arrive } from '../support/browser.ts'
import { opened, picture, pressToSee, seenAt, settled } from '../support/hall.ts'

test('a card is drawn and answered by keys, another one taken by pointer; the device counts', async () => {
  const { page, faults, leave } = await arrive('?quality=low&lang=en&at=s-2&motion=reduced')
  await opened(page)
  const told = await settled(page)
  expect(told.draped).not.toContain('s-2')
  await pressToSee(page, 'Draw a card')
  await pressToSee(page, 'It depends')
  await page.getByText('On this device so far: yes 0, no 0, it depends 1.').waitFor()
  const kept = await page.evaluate(() => localStorage.getItem('enfilade.device.two-doors'))
  const { drawn } = (await settled(page)).states['s-2'] as { drawn: number }
  expect(JSON.parse(kept ?? '').tallies).toEqual({ [`s-2 ${drawn}`]: { depends: 1 } })
  const before = await picture(page)
  const card = (await page.locator('.card').boundingBox())!
  const other = drawn === 2 ? 3 : 2
  const [x, y] = backAt(other)
  // The table stands at x 0, z -26.2 and looks south.
  const place = seenAt(told, { width: 640, height: 360 }, { x, y: 0.782, z: -26.2 - y })!
  await page.mouse.click(place.x - card.width / 2, place.y)
  await page.waitForFunction(
    (taken) => JSON.stringify(hall.inspect().states['s-2']).includes(`"drawn":${taken}`),
    other,
  )
  await settled(page)
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
  await leave()
})
