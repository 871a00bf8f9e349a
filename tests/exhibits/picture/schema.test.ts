import { readExhibition } from '#exhibition/read'
import { kindOf } from '#exhibits'
import { schemas } from '#exhibits/schemas'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measuresOf } from '../../../src/exhibits/picture/measures.ts'
import { smallExhibition } from '../../support/exhibition.ts'

/** The small exhibition with one picture in its first room, given so. */
function reading(given: unknown) {
  const whole = smallExhibition()
  const [room] = whole.rooms
  const [panel] = room!.exhibits
  const exhibit = { ...panel!, places: [], artefact: { kind: 'picture', with: given } }
  const rooms = [{ ...room!, exhibits: [exhibit] }]
  const { exhibition, problems } = readExhibition({ ...whole, rooms, seedFacts: {} }, schemas)
  return {
    exhibit: exhibition?.rooms[0]?.exhibits[0],
    problems: problems.filter(({ at }) => at.includes('artefact')),
  }
}

test('a picture hangs on the wall at its true size, with mount and frame round it', () => {
  const { exhibit, problems } = reading({
    file: 'pictures/sea.jpg',
    width: 1.2,
    pixels: [3000, 2000],
  })
  expect(problems).toEqual([])
  const measures = measuresOf(exhibit!.artefact.with as never)
  expect(measures.width).toBe(1.2)
  expect(measures.height).toBeCloseTo(0.8, 9)
  const [place] = exhibit!.places
  expect(place?.on).toBe('wall')
  expect(place?.size[0]).toBeCloseTo(1.2 + 2 * (0.05 + measures.bar), 9)
  expect(place?.size[1]).toBeCloseTo(0.8 + 2 * (0.05 + measures.bar), 9)
})

test('a height that is given counts, and a picture without a frame is as large as it is', () => {
  const { exhibit } = reading({ file: 'a.png', width: 2, height: 0.5, frame: 'none' })
  expect(exhibit?.places[0]?.size.slice(0, 2)).toEqual([2, 0.5])
})

test.each([
  ['../sea.jpg', 'leads out of the folder'],
  ['pictures/../../sea.jpg', 'leads out of the folder'],
  ['/etc/passwd', 'begins with /'],
  ['https://example.org/sea.jpg', 'is an address'],
  ['//example.org/sea.jpg', 'is an address'],
  ['file:///etc/passwd', 'is an address'],
  ['data:image/png;base64,AAAA', 'is an address'],
  ['C:\\sea.jpg', 'is an address'],
  ['pictures\\sea.jpg', 'backslash'],
  ['pictures//sea.jpg', 'empty or hidden step'],
  ['.git/sea.jpg', 'empty or hidden step'],
  ['./sea.jpg', 'empty or hidden step'],
  ['', 'is missing'],
])('the file %j is refused in plain words', (file, says) => {
  const { exhibit, problems } = reading({ file, width: 1 })
  expect(exhibit).toBeUndefined()
  expect(problems.map((one) => one.says).join()).toContain(says)
  expect(problems[0]?.at).toContain('artefact.with.file')
})

test.each<[string, Record<string, unknown>, string]>([
  ['no file', { width: 1 }, 'file is missing'],
  ['no width', { file: 'a.jpg' }, 'the width is missing'],
  ['centimetres', { file: 'a.jpg', width: 120 }, '120 cm are 1.2'],
  ['nothing wide', { file: 'a.jpg', width: 0 }, 'at least 0.01'],
  ['words', { file: 'a.jpg', width: '1.2 m' }, 'a number of metres'],
  ['a frame nobody makes', { file: 'a.jpg', width: 1, frame: 'gold' }, 'none, timber, gilt'],
  ['a mount in centimetres', { file: 'a.jpg', width: 1, mount: 5 }, '5 cm are 0.05'],
  ['a key that nothing reads', { file: 'a.jpg', width: 1, widht: 2 }, 'widht'],
  ['a strip as high as a tower', { file: 'a.jpg', width: 1, pixels: [10, 30_000] }, '3000 m high'],
])('%s is told', (_, given, says) => {
  const { exhibit, problems } = reading(given)
  // Where the reader can tell what was meant, the picture hangs all the same.
  expect(exhibit === undefined || problems.length > 0).toBe(true)
  expect(problems.map((one) => `${one.says} ${one.fix ?? ''}`).join()).toContain(says)
})

test('whatever is given, what is built lies within the place that was taken (seed 4)', () => {
  const frame = fc.constantFrom('none', 'timber', 'gilt')
  const given = fc.record({
    file: fc.constant('a.jpg'),
    width: fc.double({ min: 0.05, max: 6, noNaN: true }),
    height: fc.double({ min: 0.05, max: 6, noNaN: true }),
    frame,
    mount: fc.double({ min: 0, max: 0.4, noNaN: true }),
  })
  fc.assert(
    fc.property(given, (written) => {
      const { exhibit } = reading(written)
      const [width, height, depth] = exhibit!.places[0]!.size
      for (const { at, size } of kindOf('picture').solids(exhibit as never, 0)) {
        expect(Math.abs(at[0]) + size[0] / 2).toBeLessThanOrEqual(width / 2 + 1e-9)
        expect(Math.abs(at[1]) + size[1] / 2).toBeLessThanOrEqual(height / 2 + 1e-9)
        expect(Math.abs(at[2]) + size[2] / 2).toBeLessThanOrEqual(depth / 2 + 1e-9)
        expect(Math.min(...size)).toBeGreaterThan(0)
      }
    }),
    { seed: 4, numRuns: 200 },
  )
})
