import { expect, test } from 'vitest'
import { arrive } from '../support/browser.ts'
import { opened, picture, settled } from '../support/hall.ts'

test('the relief draws itself when a visitor who has arrived takes a step', async () => {
  const { page, faults, leave } = await arrive('?at=f&lang=en&motion=reduced&quality=low&ui=none')
  await opened(page)
  expect((await settled(page)).states).toEqual({})
  const before = await picture(page)
  await page.keyboard.down('KeyW')
  await page.waitForFunction(() => hall.inspect().states['f-1'] !== undefined)
  await page.keyboard.up('KeyW')
  // Seen from where they arrived.
  await page.evaluate(() => hall.go('f'))
  const told = await settled(page)
  expect(told.pose).toMatchObject({ x: 6.2, z: 19.3, heading: 317 })
  expect(told.states['f-1']).toEqual({ drawn: true })
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
  await leave()
})
