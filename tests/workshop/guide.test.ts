import { readExhibition } from '#exhibition/read'
import { schemas } from '#exhibits/schemas'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse, parseDocument } from 'yaml'
import { merged } from '../support/merged.ts'

const guide = readFileSync('docs/curators.md', 'utf8')
const blocks = [...guide.matchAll(/```yaml\n([^]*?)```/g)].map(([, text = '']) => text)
const kinds = ['picture', 'model', 'panel', 'sign', 'plate', 'film', 'sound']

test('every example of the guide is YAML as it stands', () => {
  expect(blocks.length).toBeGreaterThan(10)
  for (const block of blocks) expect(parseDocument(block).errors, block).toEqual([])
})

test('every kind of a curator has an example', () => {
  const shown = blocks.flatMap((block) => /kind: (\S+)/.exec(block)?.[1] ?? [])
  expect(new Set(shown)).toEqual(new Set(kinds))
})

test('the pictures and places that the guide leads to are there', () => {
  for (const [, file = ''] of guide.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g))
    expect(existsSync(join('docs', file)), file).toBe(true)
  const headings = [...guide.matchAll(/^##+ (.+)$/gm)].map(([, text = '']) =>
    text.toLowerCase().replaceAll(' ', '-'),
  )
  for (const [, place = ''] of guide.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(place)
})

test.runIf(Object.values(merged).every(Boolean) && kinds.every((kind) => kind in schemas))(
  'an exhibition of all the examples is in order',
  () => {
    const artefacts = blocks.filter((block) => /^ {4}artefact:/.test(block))
    const exhibits = artefacts.map((block, i) => {
      const { artefact }: { artefact: unknown } = parse(block)
      return { id: `e${i}`, title: 'One', alt: 'What is seen', artefact }
    })
    expect(exhibits.length).toBeGreaterThanOrEqual(kinds.length)
    const rooms = [{ id: 'r', title: 'Room', exhibits }]
    const head = { version: 1, id: 'e', languages: ['en'], title: 'All', lead: 'Of them', rooms }
    const { problems, exhibition } = readExhibition(head, schemas)
    expect(problems).toEqual([])
    expect(exhibition?.rooms[0]?.exhibits).toHaveLength(exhibits.length)
  },
)
