import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { inspect, picture, seenAt, settled } from '../support/hall.ts'

test('keys alone draw a thread out and put it back', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=p5-1&motion=reduced')
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('p5-1')
  const woven = await picture(page)
  const research = page.getByRole('button', { name: 'Research', exact: true })
  await research.focus()
  await page.keyboard.press('Enter')
  expect((await settled(page)).states['p5-1']).toEqual({ drawn: 2 })
  expect(await research.getAttribute('aria-pressed')).toBe('true')
  expect(await picture(page)).not.toBe(woven)
  const said = page.locator('.card [aria-live=polite]')
  expect(await said.innerText()).toMatch(/Drawn out: Research\s+Without research the band opens/)
  await page.keyboard.press('Enter')
  expect((await settled(page)).states['p5-1']).toEqual({})
  expect(await said.innerText()).toBe('')
  expect(faults).toEqual([])
})

test('a press on a thread draws it out', async () => {
  const { page, faults } = await come('?quality=low&lang=zh&at=p5-1&ui=none')
  const told = await settled(page)
  const before = await picture(page)
  // The highest thread where it leaves the left post: the loom stands at x 14, z 10 and faces north.
  const place = seenAt(told, { width: 640, height: 360 }, { x: 14.815, y: 1.346, z: 9.944 })
  await page.mouse.click(place!.x, place!.y)
  await page.waitForFunction(() => hall.inspect().states['p5-1'] !== undefined)
  expect((await settled(page)).states['p5-1']).toEqual({ drawn: 0 })
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
