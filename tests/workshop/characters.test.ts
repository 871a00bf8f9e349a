import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { expect, test } from 'vitest'
import { charactersIn } from '../../src/workshop/charactersIn.ts'
import type { Face } from '../../src/workshop/fonts.ts'

const baked = 'public/baked/fonts'
// Written by our own workshop, and read here to be held against the files themselves.
const faces = JSON.parse(await readFile(join(baked, 'faces.json'), 'utf8')) as Face[]

function pointsOf(range: string): number[] {
  return range.split(', ').flatMap((part) => {
    const [from = 0, to = from] = part
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16))
    return Array.from({ length: to - from + 1 }, (_, at) => from + at)
  })
}

// A device without any Chinese font shows a gap for what is promised and not there.
test('every font file of the hall has every character that it promises', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'characters-'))
  for (const { family, file, range } of faces) {
    const points = pointsOf(range)
    const text = String.fromCodePoint(...points)
    const open = await subsetFont(await readFile(join(baked, file)), text, { targetFormat: 'woff' })
    const path = join(folder, `${family} ${file}.woff`)
    await writeFile(path, open)
    const has = charactersIn(path)
    const gaps = points.filter((point) => !has.has(point))
    expect(String.fromCodePoint(...gaps), `${family}: ${file}`).toBe('')
  }
  expect(faces.length).toBeGreaterThan(10)
  await rm(folder, { recursive: true })
})
