import { stat } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { lightsOf } from '../../src/workshop/light/lightsOf.ts'
import { lightFolder } from '../../src/workshop/light/lightFolder.ts'
import { twoDoors, twoDoorsPlan } from '../support/twoDoors.ts'

test('every room and court of the shipped hall has the light baked for it as it stands', async () => {
  const { rooms, courts } = await twoDoorsPlan()
  const lights = await lightsOf(await twoDoors())
  // After a change of rooms or exhibits: npm run exhibition -- bake assets/exhibitions/two-doors
  expect(Object.keys(lights).toSorted()).toEqual(
    [...rooms, ...courts].map(({ id }) => id).toSorted(),
  )
  for (const file of Object.values(lights))
    expect((await stat(`${lightFolder}/${file}`)).size).toBeLessThan(200_000)
})

test('a room that changes loses its light, and the others keep theirs', async () => {
  const exhibition = await twoDoors()
  const pin = exhibition.plan.rooms.p5
  if (!pin) throw new Error('no p5')
  const rooms = { ...exhibition.plan.rooms, p5: { ...pin, ceiling: 4.6 } }
  const lights = await lightsOf({ ...exhibition, plan: { ...exhibition.plan, rooms } })
  expect(lights.p5).toBeUndefined()
  expect(lights.p3).toMatch(/^p3-[0-9a-f]{12}\.webp$/)
})
