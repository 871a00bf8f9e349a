import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { picture, seenAt, settled } from '../support/hall.ts'

test('a press along the slider shifts the ridges', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=p4-2&motion=reduced&ui=none')
  const told = await settled(page)
  expect(told.draped).not.toContain('p4-2')
  const before = await picture(page)
  // The middle of the slider: under the middle of the panel at z -10.9.
  const place = seenAt(told, { width: 640, height: 360 }, { x: 9.26, y: 1.23, z: -10.9 })
  await page.mouse.click(place!.x, place!.y)
  await page.waitForFunction(() => hall.inspect().states['p4-2'] !== undefined)
  expect((await settled(page)).states['p4-2']).toEqual({ step: 4 })
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})

test('keys alone bring level distance', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=p4-2&motion=reduced')
  await settled(page)
  await page.getByRole('button', { name: 'Level distance', exact: true }).focus()
  await page.keyboard.press('Enter')
  const said = page.locator('.card [aria-live=polite]')
  await expect.poll(() => said.innerText()).toContain('the ridges sink into low bands')
  expect((await settled(page)).states['p4-2']).toEqual({ step: 8 })
  expect(faults).toEqual([])
})
