import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { inspect, picture, pressToSee, seenBesideCard, settled } from '../support/hall.ts'

test('keys verify the chain and break it; a press on a block chooses it', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=t1-2&motion=reduced')
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
  const { x, y } = await seenBesideCard(page, tenthBlock)
  await page.mouse.click(x, y)
  await page.waitForFunction(() => {
    const told = Reflect.get(hall.inspect().states['t1-2'] ?? {}, 'told')
    return Reflect.get(told ?? {}, 'code') === 'P1-2'
  })
  await settled(page)
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})

/** In the upper run of the ribbon, which stands at x -28, z 0 and looks east. */
const tenthBlock = { x: -28.95, y: 1.2, z: -0.106 }
