import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { picture, pressToSee, settled } from '../support/hall.ts'

test('keys alone slide the glass over the windows', async () => {
  const { page, faults } = await come('?quality=low&lang=en&motion=reduced&at=w-3')
  await settled(page)
  const before = await picture(page)
  await pressToSee(page, 'Sheet of glass')
  expect(await page.locator('.card [aria-live=polite]').innerText()).toContain(
    'Alike in symmetry, unrelated in origin.',
  )
  expect((await settled(page)).states['w-3']).toEqual({ glass: 0 })
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
