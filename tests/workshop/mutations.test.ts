import { applyMend, seeded, type Mend, type Problem } from '#kit'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { openFiles } from '../../src/workshop/openFiles.ts'
import { asBytes, curatorsFiles } from '../support/curatorsFiles.ts'
import { mutated, mutations, type Mutation, type Path, type Spot } from '../support/mutations.ts'

const seed = 20260
/** So many places are tried of each kind, where there are so many. */
const places = 10

function read(texts: ReadonlyMap<string, string>) {
  const { pile, problems } = openFiles(asBytes(texts))
  const reading = pile?.read()
  return {
    exhibition: reading?.exhibition,
    problems: [...problems, ...(reading?.problems ?? [])],
  }
}

const spelt = (path: Path): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
const spot = /^(?<file>[^:\s]+)(?::(?<line>\d+))?(?: (?<place>.+))?$/
const fileOf = ({ at }: Problem): string => spot.exec(at)?.groups?.['file'] ?? ''

/** The files with these mends written into them, each where its problem says. */
function mendedBy(texts: ReadonlyMap<string, string>, problems: readonly Problem[]) {
  const mended = new Map(texts)
  const write = (file: string, mend: Mend) => {
    const value: unknown = applyMend(parse(mended.get(file) ?? ''), mend)
    mended.set(file, stringify(value, { lineWidth: 0 }))
  }
  for (const problem of problems) if (problem.mend) write(fileOf(problem), problem.mend)
  return mended
}

/** Ten spots, or as many as there are, by chance that can be repeated. */
function some(spots: readonly Spot[], chance: () => number): Spot[] {
  return spots
    .map((each) => ({ each, order: chance() }))
    .toSorted((a, b) => a.order - b.order)
    .slice(0, places)
    .map(({ each }) => each)
}

const chance = seeded(seed)
const cases = mutations.flatMap((mutation) =>
  some(mutation.spots, chance).map((at): [string, Mutation, Spot] => [
    `${mutation.name}: ${at.file} ${spelt(at.path)}`,
    mutation,
    at,
  ]),
)

test('the files are in order before anything is done to them', () => {
  expect(read(curatorsFiles()).problems).toEqual([])
  expect(mutations.length).toBeGreaterThanOrEqual(30)
  expect(cases.length).toBeGreaterThanOrEqual(300)
})

describe('what a curator does wrong', () => {
  test.each(cases)('%s', (_, mutation, place) => {
    const { texts, at, line } = mutated(mutation, place)
    const { exhibition, problems } = read(texts)
    const here = problems.filter((problem) => {
      const { file, line: said, place: path = '' } = spot.exec(problem.at)?.groups ?? {}
      const named = mutation.rewrite ? true : path === spelt(at)
      return file === place.file && named && Math.abs(Number(said) - line) <= 1
    })
    expect(here, JSON.stringify({ line, at: spelt(at), problems }, undefined, 1)).not.toEqual([])
    for (const { says, fix } of problems) {
      expect(fix, says).toBeTruthy()
      expect(`${says} ${fix}`).not.toMatch(/invalid|expected|undefined|\bzod\b|NaN|\[object/i)
    }
    expect(here.some(({ mend }) => mend !== undefined)).toBe(mutation.mends)
    // A room whose file is no YAML is lost, and no other; without the head there is nothing.
    const exhibits = exhibition?.rooms.flatMap((room) => room.exhibits) ?? []
    expect(exhibits.length).toBeGreaterThanOrEqual(place.file === 'exhibition.yaml' ? 0 : 9)
    // What a machine can mend it must mend; what it mends besides must not come back.
    const after = read(mendedBy(texts, problems)).problems
    const open = problems.filter(({ mend }) => mend === undefined)
    expect(after.length, JSON.stringify({ problems, after }, undefined, 1)).toBeLessThanOrEqual(
      mutation.mends ? 0 : open.length,
    )
  })
})
