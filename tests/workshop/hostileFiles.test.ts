import type { Problem } from '#kit'
import { execFileSync } from 'node:child_process'
import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openFiles } from '../../src/workshop/openFiles.ts'
import { readFolder } from '../../src/workshop/readFolder.ts'
import { asBytes, curatorsFiles } from '../support/curatorsFiles.ts'
import { aFolder } from '../support/folder.ts'

const room = 'rooms/birch.yaml'
const text = (files: Map<string, string>) => files.get(room) ?? ''

/** What is said when the room's file is this. */
function said(content: string | Uint8Array): { problems: Problem[]; shown: string[] } {
  const files: Map<string, Uint8Array> = asBytes(curatorsFiles())
  files.set(room, typeof content === 'string' ? new TextEncoder().encode(content) : content)
  const { pile, problems } = openFiles(files)
  const reading = pile?.read()
  return {
    problems: [...problems, ...(reading?.problems ?? [])],
    shown: reading?.exhibition?.rooms.map(({ id }) => id) ?? [],
  }
}

const laughs = (levels: number, each: number): string =>
  Array.from({ length: levels }, (_, i) => {
    const part = i === 0 ? 'lol' : `*a${i - 1}`
    return `a${i}: &a${i} [${Array.from({ length: each }, () => part).join(', ')}]`
  }).join('\n')

const bombs: [name: string, content: string | Uint8Array, says: RegExp][] = [
  ['ten million laughs', laughs(8, 9), /repeats itself/],
  ['a thousand repetitions of a long list', `a: &a [${'1,'.repeat(5000)}]\nb: [${'*a,'.repeat(1000)}]`, /repeats itself/],
  ['a list that holds itself', 'id: birch\ntitle: &t [ *t ]', /lies in what it repeats/],
  ['a group that holds itself', 'id: birch\ntitle: &t { en: { zh: *t } }', /lies in what it repeats/],
  ['a name that nothing bears', 'id: birch\ntitle: *t', /nothing above is named &t/],
  ['a hundred thousand brackets', `title: ${'['.repeat(100_000)}`, /too deep/],
  ['a hundred thousand closed brackets', `title: ${'['.repeat(100_000)}${']'.repeat(100_000)}`, /too deep/],
  ['a hundred thousand braces', `title: ${'{a: '.repeat(100_000)}`, /too deep|more in this file/],
  ['a hundred thousand hyphens', `title:\n ${'- '.repeat(100_000)}x`, /too deep/],
  ['a hundred thousand questions', `${'? '.repeat(100_000)}x`, /too deep/],
  ['anchors in each other', `title: ${'&a '.repeat(100_000)}`, /two names with &/],
  ['tags in each other', `title: ${'! '.repeat(100_000)}`, /two marks with !/],
  ['a text of 50 MB', `title: "${'x'.repeat(50_000_000)}"`, /has 51 MB|has 50 MB/],
  ['a text of 4 MB', `id: birch\ntitle: "${'x'.repeat(4_000_000)}"`, /4000000 characters/],
  ['a million little things', `title: [${'1,'.repeat(1_000_000)}]`, /more in this file/],
  ['a key of a megabyte', `id: birch\n"${'k'.repeat(1_000_000)}": 1`, /very long text before a colon/],
  ['nothing', '', /is empty/],
  ['a list', '- a\n- b', /should have lines/],
  ['signs that are no text', 'id: a\0b', /no text/],
  ['bytes that are no UTF-8', Uint8Array.of(0x69, 0x64, 0x3a, 0x20, 0xc3, 0x28), /not written in UTF-8/],
  ['two documents', 'id: birch\n---\nid: b', /two documents/],
  ['a tab', 'id: birch\ntitle:\n\ten: a', /a tab stands/],
  ['code in a tag', "id: birch\ntitle: !!js/function 'function () {}'", /begin with !/],
  ['a merge', 'id: birch\na: &a { wing: west }\n<<: *a', /<< is not read/],
  ['a key that is a list', 'id: birch\n? [a, b]\n: c', /no word/],
  ['an infinite number', 'id: birch\ntitle: 1e999', /should be a text, and is Infinity/],
  ['a key of the machine', 'id: birch\n__proto__: { polluted: true }', /"__proto__" is a word of the machine/],
  ['another one', 'id: birch\nconstructor: { prototype: { polluted: true } }', /"constructor" is a word of the machine/],
] // prettier-ignore

describe('a room’s file that is', () => {
  test.each(bombs)(
    '%s is answered with a problem, and the others are shown',
    (_, content, says) => {
      const { problems, shown } = said(content)
      const here = problems.filter(({ at }) => at.startsWith(room))
      expect(here.map((problem) => problem.says).join('\n')).toMatch(says)
      for (const { fix } of problems) expect(fix).toBeTruthy()
      expect(shown).toEqual(expect.arrayContaining(['amber', 'cedar', 'dusk']))
      expect(Reflect.get({}, 'polluted')).toBeUndefined()
    },
  )

  test('dated is read as text, in whatever dialect it says it is', () => {
    const files = curatorsFiles()
    const dated = text(files).replace(/^(title:\n {2}en: ).*$/m, '$12024-01-01')
    const { problems, shown } = said(`%YAML 1.1\n---\n${dated}`)
    expect(problems).toEqual([])
    expect(shown).toContain('birch')
  })

  test('in UTF-16 is read all the same, and its room shown', () => {
    const little = Buffer.from(`\ufeff${text(curatorsFiles())}`, 'utf16le')
    for (const bytes of [little, Buffer.from(little).swap16()]) {
      const { problems, shown } = said(bytes)
      expect(problems.map(({ says }) => says)).toEqual(['this file is written in UTF-16'])
      expect(shown).toContain('birch')
    }
  })

  test('marked as UTF-8 is read without a word', () => {
    expect(said(`\ufeff${text(curatorsFiles())}`).problems).toEqual([])
  })
})

/** A folder in which a curator's files lie, but for this. */
async function aFolderOf(change: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = join(await aFolder(), 'exhibition')
  for (const [name, content] of curatorsFiles()) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  await change(folder)
  return folder
}

const inPlace =
  (make: (path: string) => unknown) =>
  async (folder: string): Promise<void> => {
    await rm(join(folder, room))
    await make(join(folder, room))
  }

describe('where a file of texts belongs', () => {
  test.each<[string, (folder: string) => Promise<unknown>, RegExp]>([
    ['a folder', inPlace((path) => mkdir(path)), /is a folder, where a file belongs/],
    ['a pipe', inPlace((path) => execFileSync('mkfifo', [path])), /is no file/],
    ['a link out of the folder', inPlace((path) => symlink('/etc/hostname', path)), /leads out of the folder/],
    ['a link to itself', inPlace((path) => symlink(path, path)), /leads to itself/],
    ['a link to nothing', inPlace((path) => symlink(`${path}.gone`, path)), /./],
    ['a file of 5 GB', inPlace(async (path) => { await writeFile(path, ''); await truncate(path, 5e9) }), /has 5000 MB/],
    ['another ending', async (folder) => writeFile(join(folder, 'rooms/e.yml'), 'id: e'), /ends otherwise/],
  ])('%s is named, and the others are shown', async (_, change, says) => {
    const { exhibition, problems } = await readFolder(await aFolderOf(change))
    const rooms = exhibition?.rooms.map(({ id }) => id)
    expect(rooms).toEqual(expect.arrayContaining(['amber', 'cedar', 'dusk']))
    expect(problems.map((problem) => problem.says).join('\n')).toMatch(says)
    for (const { fix } of problems) expect(fix).toBeTruthy()
  }) // prettier-ignore

  test.each<[string, (folder: string) => Promise<unknown>]>([
    ['the head', (folder) => rm(join(folder, 'exhibition.yaml'))],
    ['the folder of rooms', (folder) => rm(join(folder, 'rooms'), { recursive: true })],
    ['everything', (folder) => rm(folder, { recursive: true })],
  ])('without %s there is nothing to show, and that is said', async (_, change) => {
    const { exhibition, problems } = await readFolder(await aFolderOf(change))
    expect(exhibition).toBeUndefined()
    expect(problems.length).toBeGreaterThan(0)
    for (const { fix } of problems) expect(fix).toBeTruthy()
  })
})
