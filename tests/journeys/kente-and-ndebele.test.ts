import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { clickAt, inspect, picture, pressToSee, settled } from '../support/hall.ts'

test('a cloth is woven and half a wall painted and mirrored, by keys and by pointer', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=t2-6&motion=reduced')
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('t2-6')
  const said = page.locator('.card [aria-live=polite]')
  await pressToSee(page, 'Next block')
  expect(await said.innerText()).toMatch(/Kente, strip 1 of 4/)
  await pressToSee(page, 'Begin half a wall')
  await pressToSee(page, 'Paint a field')
  expect(await said.innerText()).toMatch(/fields painted: 1 of 6/)
  await pressToSee(page, 'Mirror it')

  // The cloth hangs on the north wall about x -27.4; its strips are 10 cm broad.
  const before = await picture(page)
  await clickAt(page, { x: -26.9, y: 1.4, z: -18.8 })
  await page.waitForFunction(() => {
    const state = hall.inspect().states['t2-6'] as { works: number } | undefined
    return state?.works === 2
  })
  await settled(page)
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
