import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { clickAt, inspect, picture, pressToSee, settled } from '../support/hall.ts'

test('the device answers on the wall and in the card, and a way to visit is pressed by key and by pointer', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=t1-3&motion=reduced')
  expect((await settled(page)).draped).not.toContain('t1-3')
  const card = page.locator('.card')
  await card.getByText('Fits this device: Desk').waitFor()
  expect(await card.getByText('Secure connection').count()).toBe(1)
  // What was asked is no part of what the exhibit keeps.
  expect((await inspect(page)).states['t1-3']).toBeUndefined()
  await pressToSee(page, 'Kiosk')
  const said = page.locator('.card [aria-live=polite]')
  expect(await said.innerText()).toMatch(/Way 4 of 4: Kiosk\s+A large touch screen/)
  const before = await picture(page)
  // The second tile, on the east wall.
  await clickAt(page, { x: -19.28, y: 1.05, z: 4.216 })
  await page.waitForFunction(() => JSON.stringify(hall.inspect().states['t1-3']).includes('phone'))
  await settled(page)
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
