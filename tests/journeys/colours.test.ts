import { expect, test } from 'vitest'
import { arrive } from '../support/browser.ts'
import { come } from '../support/come.ts'
import { opened, inspect, picture, pressToSee, seenAt, settled } from '../support/hall.ts'

test('keys pull swatches to the light, keep five and lay the palette on the shelf', async () => {
  const { page, faults, leave } = await arrive('?quality=low&lang=en&at=p4-5&motion=reduced')
  await opened(page)
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('p4-5')
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  const said = page.locator('.card [aria-live=polite]')
  // In a small window the wall's left end may lie outside: the last swatch is seen.
  await pressToSee(page, 'Swatch before')
  expect(await said.innerText()).toContain('Swatch 48 of 48: Lacquer black')
  for (let kept = 0; kept < 5; kept += 1) {
    await press('Next group')
    await press('Keep for the palette')
  }
  await press('Save the palette')
  await expect.poll(() => said.innerText()).toContain('The palette lies on your shelf')
  await page.locator('.bar').getByRole('button', { name: 'Shelf' }).click()
  const made = page.getByRole('link', { name: 'Save: Palette of five' })
  await expect.poll(() => made.count()).toBe(2)
  const files = await made.evaluateAll((links) =>
    links.map((link) => link.getAttribute('download')),
  )
  // What was made last lies first.
  expect(files.map((file) => file?.split('.').at(-1))).toEqual(['png', 'css'])
  expect(faults).toEqual([])
  await leave()
})

test('a press on a swatch pulls it out', async () => {
  const { page, faults } = await come('?quality=low&lang=zh&at=p4-5&ui=none&motion=reduced')
  const told = await settled(page)
  const before = await picture(page)
  // The third row's first swatch hangs left of the middle of the wall at x 15.9.
  const place = seenAt(told, { width: 640, height: 360 }, { x: 14.46, y: 1.5, z: -18.78 })
  await page.mouse.click(place!.x, place!.y)
  await page.waitForFunction(() => hall.inspect().states['p4-5'] !== undefined)
  expect((await settled(page)).states['p4-5']).toMatchObject({ pulled: 20 })
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
