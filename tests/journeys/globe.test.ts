import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { inspect, picture, pressToSee, seenBesideCard, settled } from '../support/hall.ts'

test('the globe is spun, its month, layer and place chosen by keys; a press names the nearest place', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=t2-1&motion=reduced')
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('t2-1')
  const said = page.locator('.card [aria-live=polite]')
  await pressToSee(page, 'Look east')
  await pressToSee(page, 'Next month')
  expect(await said.innerText()).toContain('February: the monsoon blows from the north-east')
  await pressToSee(page, 'Living heritage')
  await pressToSee(page, 'Next place')
  expect(await said.innerText()).toMatch(/Place 1 of 4: Kumasi/)
  await pressToSee(page, 'Voyages')
  await settled(page)
  const before = await picture(page)
  // Galle: the globe's middle is at x -28, y 1.7, z -13, and 80 degrees east look where it is turned, to 208 degrees.
  const galle = await seenBesideCard(page, { x: -28.56, y: 1.576, z: -11.947 })
  await page.mouse.click(galle.x, galle.y)
  await page.waitForFunction(
    () => (hall.inspect().states['t2-1'] as { place?: string }).place === 'galle',
  )
  await settled(page)
  expect(await said.innerText()).toContain('15 February 1409')
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
