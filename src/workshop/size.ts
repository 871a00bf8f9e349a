import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { besideOf } from './beside.ts'

/** The bundler's list of what it wrote, as far as it is read here. */
type Chunk = { file: string; imports?: string[]; dynamicImports?: string[] }
type Manifest = Record<string, Chunk>
type Budget = { name: string; files: string[]; kilobytes: number }

const entry = 'index.html'
/** What the entry always imports for the first frame. */
const firstFrame = ['src/App.tsx']
/** What comes only to those whom it concerns: what it is, to whom, and what it may weigh in kB. */
const apart = [
  { is: /^src\/(modes\/kiosk\/|openApart)/, to: 'on a kiosk', kilobytes: 20 },
  { is: /^src\/ui\/LessonDesk/, to: 'in a lesson', kilobytes: 10 },
  { is: /^src\/(openPlain|modes\/plain\/)/, to: 'where there is no picture', kilobytes: 10 },
  {
    is: /^src\/modes\/headset\/|@react-three\/xr/,
    to: 'once a device says that it has a headset',
    kilobytes: 40,
  },
] as const
/** The exhibits' own code comes with its room. */
const scenes = /^src\/exhibits\//
/** What reads and plans an exhibition that an address names; a visit to the hall's own has neither. */
const reader = /^(_read-|src\/exhibition\/read)/
const brought = /^(_read-|src\/exhibition\/read|src\/exhibits\/schemas|src\/plan\/planner)/

/** The scripts that arrive with `keys`, by what they import at once; with `later`, by all of it. */
function scripts(manifest: Manifest, keys: string[], later = false): Set<string> {
  const seen = new Set<string>()
  const files = new Set<string>()
  const visit = (key: string) => {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) return
    seen.add(key)
    if (chunk.file.endsWith('.js')) files.add(chunk.file)
    chunk.imports?.forEach(visit)
    if (later) {
      chunk.dynamicImports
        ?.filter(
          (to) => ![...apart.map(({ is }) => is), scenes, brought].some((not) => not.test(to)),
        )
        .forEach(visit)
    }
  }
  keys.forEach(visit)
  return files
}

/** What comes for the makers beside the page: with the first thing, and with the things of some scripts. */
type Makers = { always: readonly string[]; asked: (files: readonly string[]) => readonly string[] }
const none: Makers = { always: [], asked: () => [] }

/** What may be how big: kB (1,000 bytes) of brotli. Exhibits count without what the flat visit has. */
export function budgets(manifest: Manifest, { always, asked }: Makers = none): Budget[] {
  const first = scripts(manifest, [entry, ...firstFrame])
  const flat = new Set([...first, ...scripts(manifest, [entry], true)])
  const keys = Object.keys(manifest)
  const rooms = keys.filter((key) => scenes.test(key) && !brought.test(key))
  // Planner and kinds' schemas never come without the reader.
  const reading = new Set([
    ...flat,
    ...scripts(
      manifest,
      keys.filter((key) => reader.test(key)),
    ),
  ])
  return [
    { name: 'script to the first draw', files: [...first], kilobytes: 200 },
    { name: 'the whole flat visit', files: [...flat, ...always], kilobytes: 320 },
    ...keys
      .filter((key) => brought.test(key))
      .map((key) => ({
        name: `${key}, for an exhibition named by an address`,
        files: [...scripts(manifest, [key])].filter(
          (file) => !(reader.test(key) ? flat : reading).has(file),
        ),
        kilobytes: 40,
      })),
    ...apart.flatMap(({ is, to, kilobytes }) =>
      keys
        .filter((key) => is.test(key))
        .map((key) => ({
          name: `${key}, ${to}`,
          files: [...scripts(manifest, [key])].filter((file) => !flat.has(file)),
          kilobytes,
        })),
    ),
    ...rooms.map((key) => {
      const own = [...scripts(manifest, [key])].filter((file) => !flat.has(file))
      return { name: key, files: [...own, ...asked(own)], kilobytes: 40 }
    }),
  ]
}

const inAssets = (name: string): string => `assets/${name}`

async function weigh(out: string): Promise<void> {
  // Written by the bundler, so trusted.
  const manifest = JSON.parse(await readFile(join(out, '.vite/manifest.json'), 'utf8')) as Manifest
  const beside = await besideOf(join(out, 'assets'))
  const all = Object.values(manifest).map(({ file }) => file)
  const codes = new Map(
    await Promise.all(
      all.map(async (file) => [file, await readFile(join(out, file), 'utf8')] as const),
    ),
  )
  const makers: Makers = {
    always: beside.always.map(inAssets),
    asked: (files) =>
      [...new Set(files.flatMap((file) => beside.askedBy(codes.get(file) ?? '')))].map(inAssets),
  }
  for (const { name, files, kilobytes } of budgets(manifest, makers)) {
    const sizes = await Promise.all(
      files.map(async (file) => brotliCompressSync(await readFile(join(out, file))).length),
    )
    const sum = sizes.reduce((all, size) => all + size, 0) / 1000
    if (sum > kilobytes) process.exitCode = 1
    const verdict = sum <= kilobytes ? 'fits' : 'TOO BIG'
    console.log(`${verdict}  ${sum.toFixed(1)} of ${kilobytes} kB  ${name}`)
  }
}

if (import.meta.main) await weigh(process.argv[2] ?? 'dist')
