import { expect, test } from 'vitest'
import { placeAt } from '../../src/exhibits/seal-wall/measures.ts'
import { arrive } from '../support/browser.ts'
import { opened, picture, pressToSee, seenAt, settled } from '../support/hall.ts'

const seals = ['0123abcd', '4567cdef', '89ab0123']

test('the seals of this device are gone through by keys, and one is chosen by pointer', async () => {
  const { page, faults, leave } = await arrive(
    '?quality=low&lang=en&at=g-3&motion=reduced',
    {},
    (fresh) =>
      fresh.addInitScript((kept) => {
        localStorage.setItem('enfilade.device.two-doors', JSON.stringify({ seals: kept }))
      }, seals),
  )
  await opened(page)
  const told = await settled(page)
  expect(told.draped).not.toContain('g-3')
  await pressToSee(page, 'Next seal')
  expect((await settled(page)).states['g-3']).toMatchObject({ chosen: seals[0] })
  const before = await picture(page)
  const card = (await page.locator('.card').boundingBox())!
  // The wall is the western one: who faces it has the north on the right.
  const [x, y] = placeAt(1)
  const place = seenAt(told, { width: 640, height: 360 }, { x: -18.78, y: 1.5 + y, z: 9.8 - x })!
  await page.mouse.click(place.x - card.width / 2, place.y)
  await page.waitForFunction(
    (seal) => JSON.stringify(hall.inspect().states['g-3']).includes(`"chosen":"${seal}"`),
    seals[1],
  )
  expect(await picture(page)).not.toBe(before)
  await page.getByText('Seal 2 of 3').waitFor()
  expect(faults).toEqual([])
  await leave()
})
