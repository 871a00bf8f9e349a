import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { clickAt, inspect, picture, pressToSee, settled } from '../support/hall.ts'

test('signs are chosen and stamped by keys, and by pointer on the cloth', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=t2-5&motion=reduced')
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('t2-5')
  const said = page.locator('.card [aria-live=polite]')
  const aya = page.getByRole('button', { name: 'Aya', exact: true })
  await aya.focus()
  await page.keyboard.press('Enter')
  expect(await said.innerText()).toMatch(/Sign 9 of 12: Aya/)
  await pressToSee(page, 'Stamp it on the cloth')
  expect(await said.innerText()).toContain('go back and fetch it · endurance, independence')

  // The cloth hangs on the north wall about x -32; its middle square is 1.1 m to the right.
  const before = await picture(page)
  await clickAt(page, { x: -30.9, y: 1.86, z: -18.8 })
  await page.waitForFunction(() => {
    const state = hall.inspect().states['t2-5'] as { order: number[] } | undefined
    return state?.order.length === 3
  })
  await settled(page)
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
