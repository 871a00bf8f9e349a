import { expect, test } from 'vitest'
import { arrive } from '../support/browser.ts'
import { inspect, opened, picture, pressToSee, seenAt, settled } from '../support/hall.ts'

test('keys verify the chain and break it; a press on a block chooses it', async () => {
  const { page, faults, leave } = await arrive('?quality=low&lang=en&at=t1-2&motion=reduced')
  await opened(page)
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('t1-2')
  const said = page.locator('.card [aria-live=polite]')
  await pressToSee(page, 'Verify')
  expect(await said.innerText()).toContain('All 74 links hold')
  await pressToSee(page, 'Change one letter')
  expect(await said.innerText()).toContain('51 of 74 links fail')
  await pressToSee(page, 'Restore')
  await page.getByRole('button', { name: 'Export the file', exact: true }).click()
  await settled(page)
  expect(await said.innerText()).toContain('provenance.json lies on your shelf')
  const before = await picture(page)
  const card = await page.locator('.card').boundingBox()
  // The first block of the ribbon, which stands at x -28, z 0 and looks east.
  const place = seenAt(await inspect(page), { width: 640, height: 360 }, firstBlock)
  await page.mouse.click(place!.x - (640 - card!.x) / 2, place!.y)
  await page.waitForFunction(() => {
    const told = Reflect.get(hall.inspect().states['t1-2'] ?? {}, 'told')
    return Reflect.get(told ?? {}, 'code') === 'F-1'
  })
  await settled(page)
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
  await leave()
})

const firstBlock = { x: -27.83, y: 1.435, z: 1.774 }
