import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { clickAt, inspect, picture, pressToSee, settled } from '../support/hall.ts'

test('a game is played by keys, with a hint, and by pointer on a house', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=t2-8&motion=reduced')
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('t2-8')
  const said = page.locator('.card [aria-live=polite]')
  await pressToSee(page, 'House C')
  expect(await said.innerText()).toMatch(/You: house C\.\s+The table: house [a-f]/)
  await pressToSee(page, 'A hint')
  expect(await said.innerText()).toMatch(/Hint: house [A-F]/)

  // The table stands at x -31.4, z -8.1 and faces north: house A is to the east, nearest to who looks.
  const before = await picture(page)
  await clickAt(page, { x: -31.15, y: 0.85, z: -8.216 })
  await page.waitForFunction(() => {
    const state = hall.inspect().states['t2-8'] as { sown: number[] } | undefined
    return state?.sown[0] === 0
  })
  await settled(page)
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
