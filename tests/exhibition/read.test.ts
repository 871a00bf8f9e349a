import { readExhibition } from '#exhibition/read'
import { schemas } from '#exhibits/schemas'
import { describe, expect, test } from 'vitest'
import { twoDoors } from '../support/twoDoors.ts'

const written = JSON.stringify(await twoDoors())
/** The shipped file with one value changed; `undefined` takes it out. */
function spoilt(path: string, value: unknown): unknown {
  const file: unknown = JSON.parse(written)
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const place = keys.reduce<unknown>((at, key) => Reflect.get(Object(at), key), file)
  if (value === undefined) Reflect.deleteProperty(Object(place), last)
  else Reflect.set(Object(place), last, value)
  return file
}
const problems = (file: unknown) => readExhibition(file, schemas).problems

describe('reading an exhibition', () => {
  test('the shipped one has no problem', () => {
    expect(problems(JSON.parse(written))).toEqual([])
  })

  test('a missing language is named with its place', () => {
    const [problem] = problems(spoilt('rooms.1.exhibits.0.label.zh', undefined))
    expect(problem?.at).toBe('rooms[1].exhibits[0].label.zh')
  })

  test('a key that nothing reads is named with its mend', () => {
    const [problem] = problems(spoilt('rooms.2.colour', 'red'))
    expect(problem?.at).toBe('rooms[2].colour')
    expect(problem?.fix).toMatch(/^leave it out, or use one of: id, wing, title/)
  })

  test('an unknown kind is named with the kinds there are, and the rest still shows', () => {
    const { exhibition, problems: said } = readExhibition(
      spoilt('rooms.0.exhibits.0.artefact.kind', 'hologram'),
      schemas,
    )
    expect(said[0]?.at).toBe('rooms[0].exhibits[0].artefact.kind')
    expect(said[0]?.fix).toContain('panel')
    expect(exhibition?.rooms[0]?.exhibits.map((each) => each.id)).toEqual(['f-2'])
  })

  test('references that lead nowhere and ids that stand twice are named', () => {
    const said = [
      spoilt('rooms.0.exhibits.0.related', ['p9-9']),
      spoilt('rooms.0.exhibits.1.id', 'f-1'),
      spoilt('rooms.0.exhibits.0.id', 'sources'),
      spoilt('rooms.1.exhibits.0.claims.0.sources', ['S999']),
    ].flatMap((file) => problems(file).map(({ says }) => says))
    expect(said.join('\n')).toMatch(/no exhibit "p9-9"/)
    expect(said.join('\n')).toMatch(/a second "f-1"/)
    expect(said.join('\n')).toMatch(/no source "S999"/)
    expect(said.join('\n')).toMatch(/"sources" is a page of the catalogue/)
  })

  test('tours: lost stops and exhibits, captions too long, a tour longer than it says', () => {
    const long = 'A caption that goes on and on, '.repeat(4)
    const said = [
      spoilt('tours.short.stops', ['s01', 's99']),
      spoilt('stops.s01.exhibit', 'p9-9'),
      spoilt('stops.s01.cues.0.en', long),
      spoilt('tours.long.minutes', 5),
    ].flatMap((file) => problems(file))
    expect(said.map(({ at }) => at)).toEqual([
      'tours.short.stops[1]',
      'tours.short.minutes',
      'stops.s01.exhibit',
      'stops.s01.cues[0].en',
      'tours.long.minutes',
    ])
    expect(said[0]?.says).toBe('there is no stop "s99"')
    expect(said[3]?.says).toBe('123 characters, and a caption holds 84')
    expect(said[4]).toMatchObject({ says: 'it says 5 minutes and takes 14.3' })
    for (const { fix } of said) expect(fix).toBeTruthy()
  })

  test.for([undefined, undefined, 7, 'text', [], {}, { version: 2 }])(
    '%j is refused with words',
    (file) => {
      const { exhibition, problems: said } = readExhibition(file, schemas)
      expect(exhibition).toBeUndefined()
      expect(said.length).toBeGreaterThan(0)
    },
  )
})
