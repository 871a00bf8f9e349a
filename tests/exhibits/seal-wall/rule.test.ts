import { expect, test } from 'vitest'
import {
  firstShown,
  mostSeals,
  placeAt,
  placeUnder,
} from '../../../src/exhibits/seal-wall/measures.ts'
import { wallRule, wallState } from '../../../src/exhibits/seal-wall/rule.ts'
import { wallGeometry } from '../../../src/exhibits/seal-wall/wallGeometry.ts'

const [a, b, c] = ['00000001', '00000002', '00000003']
const hung = { do: 'hang', seals: [a, b, c], own: [b] }
const after = (...acts: unknown[]) => wallState(acts.reduce(wallRule, undefined))

test("one's own seal is found among the others", () => {
  expect(after(hung, { do: 'find' }).chosen).toBe(b)
  expect(after({ ...hung, own: [] }, { do: 'find' }).chosen).toBeUndefined()
})

test('the seals are gone through in a ring', () => {
  const next = { do: 'step', by: 1 }
  expect(after(hung, next).chosen).toBe(a)
  expect(after(hung, next, next, next, next).chosen).toBe(a)
  expect(after(hung, { do: 'step', by: -1 }).chosen).toBe(c)
  expect(after(next).chosen).toBeUndefined()
})

test('a seal that was taken back is looked at no more', () => {
  const chosen = { do: 'choose', seal: b }
  expect(after(hung, chosen, { do: 'hang', seals: [a, c], own: [] }).chosen).toBeUndefined()
  expect(after(hung, chosen, { do: 'hang', seals: [a, b], own: [b] }).chosen).toBe(b)
})

test('every place is found where it hangs; when all are taken, the latest seals hang', () => {
  for (let place = 0; place < mostSeals; place += 1)
    expect(placeUnder(...placeAt(place))).toBe(place)
  expect(placeUnder(-1.6, 0)).toBeUndefined()
  expect([firstShown(3), firstShown(mostSeals + 5)]).toEqual([0, 5])
})

test('a full wall keeps within its triangles, and one of its own seals is brighter than all', () => {
  const seals = Array.from({ length: mostSeals }, (_, i) => (i + 1).toString(16).padStart(8, '0'))
  const wall = wallGeometry({ seals, own: [seals[7]!] })
  expect(wall.getIndex()!.count / 3).toBeLessThan(15_000)
  const brightest = (geometry: typeof wall) => Math.max(...geometry.getAttribute('color').array)
  expect(brightest(wall)).toBeGreaterThan(brightest(wallGeometry({ seals, own: [] })))
})

test.for([{ do: 'hang', seals: 7 }, { do: 'step', by: 2 }, { do: 'choose' }, 7, null])(
  '%o is nothing that one does with the wall',
  (act) => expect(wallRule('nothing', act)).toBe('nothing'),
)
