import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { inspect, picture, pressToSee, seenAt, settled } from '../support/hall.ts'

test('keys and presses in the mirror show the layers of the caisson and turn them', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=p2-4&motion=reduced')
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('p2-4')
  await pressToSee(page, 'Octagon')
  await pressToSee(page, 'Turn by one step')
  const said = page.locator('.card [aria-live=polite]')
  expect(await said.innerText()).toMatch(/Layer 2 of 3: Octagon[\s\S]+turned by 45 degrees/)
  expect((await settled(page)).states['p2-4']).toEqual({ shown: 1, turns: [0, 1, 0] })
  expect(faults).toEqual([])
})

test('a press in the middle of the mirror shows the circle', async () => {
  const { page, faults } = await come('?quality=low&lang=zh&at=p2-4&ui=none')
  const told = await settled(page)
  const before = await picture(page)
  const place = seenAt(told, { width: 640, height: 360 }, { x: 23.2, y: 1.27, z: -2.9 })
  await page.mouse.click(place!.x, place!.y)
  await page.waitForFunction(() => hall.inspect().states['p2-4'] !== undefined)
  expect((await settled(page)).states['p2-4']).toEqual({ shown: 2, turns: [0, 0, 0] })
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
