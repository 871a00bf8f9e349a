import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '#kit'
import type { Language } from '#words'
import { fontCuts, type Cut, type Lettered } from './fontCuts.ts'
import { hands, licenceFile, sourceFile, sourceVersion, usual } from './fontSources.ts'

/** One rule of `fonts.css`. Several families may share a file. */
export type Face = { family: string; weight: number; file: string; range: string; bytes: number }

/**
 * Cuts the hall's fonts down to the characters of these texts, into the folder `out`: woff2 files
 * named by the hash of their inputs, `fonts.css`, `faces.json` and the fonts' licence. Files that
 * are there already stay, others go. Gives the faces, and a problem for characters that no source
 * has.
 */
export async function makeFonts(
  texts: Record<Language, string>,
  out: string,
  apart: Omit<Lettered, 'texts'> = {},
): Promise<{ faces: Face[]; problems: Problem[] }> {
  await mkdir(out, { recursive: true })
  const present = new Set(await readdir(out))
  const faces: Face[] = []
  const missing = new Set<string>()
  for (const hand of hands) {
    const set = fontCuts(hand, { texts, ...apart })
    set.missing.forEach((character) => missing.add(character))
    for (const cut of set.cuts) {
      const file = nameOf(cut)
      const bytes = present.has(file)
        ? (await readFile(join(out, file))).length
        : await cutFile(cut, join(out, file))
      for (const { family, characters } of cut.serves) {
        faces.push({ family, weight: cut.weight, file, range: rangeOf(characters), bytes })
      }
    }
  }
  await settle(out, present, faces)
  return { faces, problems: problemsOf(missing) }
}

function nameOf(cut: Cut): string {
  const { family, weight, source, subset, characters } = cut
  const inputs = [source, sourceVersion(source), subset, weight, characters.join('')].join('\n')
  const hash = createHash('sha256').update(inputs).digest('hex').slice(0, 12)
  const short = subset === usual ? 'han' : source.endsWith('-sc') ? `han${subset}` : subset
  return `${family.toLowerCase().replace(' ', '-')}-${weight}-${short}-${hash}.woff2`
}

async function cutFile(cut: Cut, path: string): Promise<number> {
  // Brings its own WebAssembly: only loaded when something is to be cut.
  const { default: subsetFont } = await import('subset-font')
  const source = await readFile(sourceFile(cut.source, cut.subset, cut.weight))
  const made = await subsetFont(source, cut.characters.join(''), { targetFormat: 'woff2' })
  await writeFile(path, made)
  return made.length
}

async function settle(out: string, present: ReadonlySet<string>, faces: Face[]): Promise<void> {
  const licences = hands.flatMap(({ alphabets, han }) => [alphabets, han])
  const texts = [...new Set(licences)].map((font) => readFile(licenceFile(font), 'utf8'))
  const written: Record<string, string> = {
    'fonts.css': faces.map(ruleOf).join('\n'),
    'faces.json': `${JSON.stringify(faces, undefined, 1)}\n`,
    'OFL.txt': [...new Set(await Promise.all(texts))].join('\n\n'),
  }
  const kept = new Set([...Object.keys(written), ...faces.map(({ file }) => file)])
  for (const [name, text] of Object.entries(written)) {
    const path = join(out, name)
    // An unchanged file keeps its date, so that nothing that watches it builds again.
    if (present.has(name) && (await readFile(path, 'utf8')) === text) continue
    await writeFile(path, text)
  }
  for (const name of present) if (!kept.has(name)) await rm(join(out, name))
}

const ruleOf = ({ family, weight, file, range }: Face): string => `@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  font-display: swap;
  src: url('./${file}') format('woff2');
  unicode-range: ${range};
}
`

/** Sorted characters as ranges of CSS. */
function rangeOf(characters: readonly string[]): string {
  const points = characters.map((one) => one.codePointAt(0) ?? 0).toSorted((a, b) => a - b)
  const runs: [from: number, to: number][] = []
  for (const point of points) {
    const last = runs.at(-1)
    if (last && point === last[1] + 1) last[1] = point
    else runs.push([point, point])
  }
  const hex = (point: number) => point.toString(16).toUpperCase()
  return runs.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(', ')
}

function problemsOf(missing: ReadonlySet<string>): Problem[] {
  if (missing.size === 0) return []
  const says = `no font of the hall has ${[...missing].join(' ')}`
  return [{ at: 'fonts', says, fix: 'write these characters in another way' }]
}
