import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { clickAt, inspect, picture, pressToSee, settled } from '../support/hall.ts'

test('sherds are sorted and fitted by keys, and picked by pointer', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=t2-3&motion=reduced')
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('t2-3')
  const said = page.locator('.card [aria-live=polite]')
  expect(await said.innerText()).toContain('pale green glaze')
  await pressToSee(page, 'Chinese celadon')
  expect(await said.innerText()).toMatch(/Sorted: 1 of 12/)
  await pressToSee(page, 'Next sherd')
  for (const ware of ['Ware of the coast', 'Chinese celadon']) await pressToSee(page, ware)

  // The table stands at x -24, z -8 and faces north: the sand is to the east. Sherd 9 lies there.
  const before = await picture(page)
  await clickAt(page, { x: -23.81, y: 0.8, z: -8.19 })
  await page.waitForFunction(() => {
    const state = hall.inspect().states['t2-3'] as { held: number } | undefined
    return state?.held === 9
  })
  await settled(page)
  expect(await picture(page)).not.toBe(before)

  // From there on to the last of the four, and the first of them into the bowl.
  const fourth = [...Array<string>(5).fill('Next sherd'), 'Chinese celadon']
  for (const name of ['Chinese celadon', ...fourth]) {
    await page.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  await pressToSee(page, 'Fit a piece into the bowl')
  expect((await inspect(page)).states['t2-3']).toMatchObject({ fitted: [0] })
  expect(faults).toEqual([])
})
