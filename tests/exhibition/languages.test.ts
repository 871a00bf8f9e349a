import { applyMend } from '#kit'
import { readExhibition } from '#exhibition/read'
import { schemas } from '#exhibits/schemas'
import { describe, expect, test } from 'vitest'

/** A small exhibition whose texts are all made by `say`. */
function written(say: (text: string) => unknown, more = {}) {
  const panel = { kind: 'panel', with: { faces: [{ text: say('Read this') }] } }
  const exhibits = [{ id: 'r-1', title: say('A panel'), artefact: panel, alt: say('A board') }]
  const room = { id: 'r', title: say('The room'), theme: say('Its idea'), exhibits }
  return { version: 1, id: 'e', title: say('One'), lead: say('Two'), rooms: [room], ...more }
}
const read = (file: unknown) => readExhibition(file, schemas)

describe('an exhibition in one language', () => {
  test('says which, and writes plain texts', () => {
    const { exhibition, problems } = read(written((text) => text, { languages: ['zh'] }))
    expect(problems).toEqual([])
    expect(exhibition?.title).toEqual({ en: 'One', zh: 'One', ru: 'One' })
    expect(exhibition?.languages).toEqual(['zh'])
  })
  test('that says it is in two lacks the second wherever it is not', () => {
    const { exhibition, problems } = read(written((en) => ({ en }), { languages: ['en', 'ru'] }))
    expect(exhibition?.rooms[0]?.title.ru).toBe('The room')
    expect(problems.map(({ at }) => at)).toEqual([
      'title.ru',
      'lead.ru',
      'rooms[0].title.ru',
      'rooms[0].theme.ru',
      'rooms[0].exhibits[0].title.ru',
      'rooms[0].exhibits[0].artefact.with.faces[0].text.ru',
      'rooms[0].exhibits[0].alt.ru',
    ])
    expect(problems[2]).toMatchObject({
      says: 'the title in Russian is missing',
      fix: 'add ru: ...',
    })
  })
  test('that does not say so has one problem, and its mend', () => {
    for (const say of [(en: string) => ({ en }), (text: string) => text]) {
      const file = written(say)
      const { exhibition, problems } = read(file)
      expect(exhibition?.rooms[0]?.exhibits[0]?.alt.zh).toBe('A board')
      expect(problems.map(({ at }) => at)).toEqual(['languages'])
      const [problem] = problems
      expect(problem?.mend).toEqual({ path: ['languages'], set: ['en'] })
      expect(read(applyMend(file, problem?.mend ?? { path: [] })).problems).toEqual([])
    }
  })
})

test('what was read reads the same again', () => {
  const { exhibition } = read(written((en) => ({ en, zh: `${en}。` }), { languages: ['en', 'zh'] }))
  const again = read(JSON.parse(JSON.stringify(exhibition)))
  expect(again.problems).toEqual([])
  expect(again.exhibition).toEqual(exhibition)
})

test('a slip is read as it was plainly meant, and what cannot be is left out alone', () => {
  const file = written((text) => text, { languages: ['en'], wings: 7 })
  const room = file.rooms[0]!
  const good = room.exhibits[0]!
  const exhibits = [
    good,
    { ...good, id: 'r-2', title: undefined, titel: 'A panel with a slip' },
    { ...good, id: 'r-3', artefact: { kind: 'hologram', with: {} } },
    { ...good, id: 'r-4', related: ['r-3', 'r-2'] },
    7,
  ]
  const { exhibition, problems } = read({ ...file, rooms: [7, { ...room, exhibits }] })
  const [only] = exhibition?.rooms ?? []
  expect(only?.exhibits.map(({ id }) => id)).toEqual(['r-1', 'r-2', 'r-4'])
  expect(only?.exhibits[1]?.title.en).toBe('A panel with a slip')
  // What it names is there in the file, and only not shown.
  expect(only?.exhibits[2]?.related).toEqual(['r-2'])
  expect(problems.map(({ at }) => at)).toEqual([
    'wings',
    'rooms[0]',
    'rooms[1].exhibits[1].titel',
    'rooms[1].exhibits[2].artefact.kind',
    'rooms[1].exhibits[4]',
  ])
})
