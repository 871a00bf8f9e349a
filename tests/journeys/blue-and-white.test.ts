import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { inspect, picture, pressToSee, seenAt, settled } from '../support/hall.ts'

test('keys alone unroll the skin and change its bands', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=p3-3&motion=reduced')
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('p3-3')
  await pressToSee(page, 'Unroll the skin')
  await pressToSee(page, 'Next band')
  await pressToSee(page, 'One unit more')
  const said = page.locator('.card [aria-live=polite]')
  expect(await said.innerText()).toMatch(/Band 1 of 5: Cloud collar[^]+Units round the vase: 5\./)
  expect((await settled(page)).states['p3-3']).toMatchObject({ unrolled: 1, chosen: 0 })
  expect(faults).toEqual([])
})

test('a press on the vase chooses a band, and one on the board unrolls as far as there', async () => {
  const { page, faults } = await come('?quality=low&lang=zh&at=p3-3&ui=none')
  const told = await settled(page)
  const window = { width: 640, height: 360 }
  const before = await picture(page)
  // The vase stands on its plinth at x 33.8, z -14.1; the board hangs on the east wall at z -12.2.
  const belly = seenAt(told, window, { x: 33.8, y: 1.27, z: -14.1 })
  await page.mouse.click(belly!.x, belly!.y)
  await page.waitForFunction(() => hall.inspect().states['p3-3'] !== undefined)
  expect((await settled(page)).states['p3-3']).toMatchObject({ chosen: 2 })
  const middle = seenAt(told, window, { x: 34.76, y: 1.5, z: -12.02 })
  await page.mouse.click(middle!.x, middle!.y)
  await page.waitForFunction(() => {
    const state = hall.inspect().states['p3-3']
    return typeof state === 'object' && state !== null && Reflect.get(state, 'unrolled') > 0
  })
  const { unrolled } = (await settled(page)).states['p3-3'] as { unrolled: number }
  expect(unrolled).toBeGreaterThan(0.4)
  expect(unrolled).toBeLessThan(0.6)
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
