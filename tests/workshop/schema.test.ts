import { schemas } from '#exhibits/schemas'
import { isFinished } from '#exhibits'
import Ajv from 'ajv'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { eachUnder, type Json } from '../../src/workshop/schema/described.ts'
import { everywhere, says } from '../../src/workshop/schema/says.ts'
import { schemasFor } from '../../src/workshop/schema/schemasFor.ts'
import { writeSchemas } from '../../src/workshop/schema/writeSchemas.ts'
import { aFolder } from '../support/folder.ts'

const two = 'assets/exhibitions/two-doors'
const made = schemasFor()
const yaml = async (file: string): Promise<unknown> =>
  parse(await readFile(join(two, file), 'utf8'))
/** What an editor that reads the schema would underline. */
const underlined = (schema: Json, file: unknown): string[] => {
  const valid = new Ajv({ allErrors: true }).compile(schema)
  return valid(file) ? [] : (valid.errors ?? []).map((fault) => fault.dataPath)
}

test('the shipped files read without a line under them', async () => {
  expect(underlined(made.exhibition, await yaml('exhibition.yaml'))).toEqual([])
  expect(underlined(made.plan, await yaml('plan.yaml'))).toEqual([])
  expect(underlined(made.tours, await yaml('tours.yaml'))).toEqual([])
  expect(underlined(made.kiosk, await yaml('kiosk.json'))).toEqual([])
  const rooms = await readdir(join(two, 'rooms'))
  expect(rooms.length).toBeGreaterThan(10)
  for (const room of rooms)
    expect(underlined(made.room, await yaml(`rooms/${room}`)), room).toEqual([])
})

test('slips of the pen are underlined where they are', async () => {
  const room = {
    id: 'r',
    title: { en: 'A', zh: '一', ru: 'А' },
    exhibits: [
      {
        id: 'r-1',
        title: { en: 'A', zh: '一', ru: 'А' },
        alt: { en: 'A', zh: '一', ru: 'А' },
        artefact: { kind: 'panel', with: { face: [] } },
        placed: 1,
      },
    ],
  }
  const marked = underlined(made.room, room)
  expect(marked).toContain('.exhibits[0]')
  expect(marked).toContain('.exhibits[0].artefact.with')
  const [exhibit] = room.exhibits
  exhibit!.artefact.kind = 'pannel'
  expect(underlined(made.room, room)).toContain('.exhibits[0].artefact.kind')
  expect(underlined(made.exhibition, { version: 1 })).toContain('')
})

test('an editor explains every field of a curator’s files', () => {
  const silent: string[] = []
  const look = (schema: Json, at: string) => {
    const end = /\.(\w+)$/.exec(at)?.[1] ?? ''
    const root = ['', 'plan', 'rooms[]'].includes(at)
    if (!root && !schema.description && !(end in everywhere)) silent.push(at)
  }
  eachUnder(made.exhibition, '', look)
  eachUnder(made.plan, 'plan', look)
  eachUnder(made.tours, '', look)
  eachUnder(made.room, 'rooms[]', look)
  eachUnder(made.kiosk, 'kiosk', look)
  expect(silent).toEqual([])
})

test('nothing is explained that is not there', () => {
  const there = new Set<string>()
  const look = (_: Json, at: string) => void there.add(at)
  eachUnder(made.exhibition, '', look)
  eachUnder(made.plan, 'plan', look)
  eachUnder(made.tours, '', look)
  eachUnder(made.room, 'rooms[]', look)
  eachUnder(made.kiosk, 'kiosk', look)
  // What kinds and languages that are being written elsewhere will bring may be explained already.
  const early = /^(kinds\.(picture|model|film|sound)\.|languages)/
  const own = Object.keys(says).filter((at) => !at.startsWith('kinds.') && !early.test(at))
  expect(own.filter((at) => !there.has(at))).toEqual([])
})

test('an editor proposes the kinds that are finished', () => {
  const finished = Object.keys(schemas).filter(isFinished)
  const proposed = new Map<string, unknown>()
  eachUnder(made.room, 'rooms[]', (schema, at) => {
    if (schema.enum) proposed.set(at, schema.enum)
  })
  expect(proposed.get('rooms[].exhibits[].artefact.kind')).toEqual(finished)
})

test('the schemas lie where the first line of a file looks for them', async () => {
  const folder = await aFolder()
  await writeSchemas(folder)
  for (const name of ['exhibition', 'plan', 'room', 'tours', 'kiosk'] as const) {
    const text = await readFile(join(folder, `.schema/${name}.schema.json`), 'utf8')
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(made[name])))
    expect(text).not.toMatch(/"default"/)
  }
})
