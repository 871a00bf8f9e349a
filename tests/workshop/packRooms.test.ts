import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packRooms } from '../../src/workshop/packRooms.ts'

const exhibition = {
  rooms: [
    { id: 'north', exhibits: [{ artefact: { kind: 'globe' } }, { artefact: { kind: 'oware' } }] },
    { id: 'south', exhibits: [{ artefact: { kind: 'oware' } }, { artefact: { kind: 'plate' } }] },
  ],
}
const list = new URL('../../src/exhibits/laterKinds.ts', import.meta.url).pathname

test('what stands in one room comes in that room’s file, what stands in two comes by itself', () => {
  const { transform } = packRooms(exhibition)
  if (typeof transform !== 'function') throw new Error('it changes nothing')
  const written = readFileSync(list, 'utf8')
  const packed = transform.call({} as never, written, list) as string
  expect(packed).toMatch(
    /globe: \(\) => import\('.*room-north\.ts'\)\.then\(\(door\) => door\.globe\)/,
  )
  expect(packed).toContain("import('./oware/oware.ts')")
  // Each of the others stays as it is written.
  expect(packed.match(/room-/g)).toHaveLength(1)
})
