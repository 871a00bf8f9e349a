import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { build as bundle } from 'vite'
import { writeCatalogue } from './catalogue.ts'
import { compile } from './compile.ts'
import { compress } from './compress.ts'
import { withHead, type Heads } from './head.ts'
import { sealed } from './headers.ts'
import { soonNeeded, withSoon } from './soonNeeded.ts'
import { cutLetters } from './letters.ts'
import { writeMedia } from './mediaWrite.ts'
import { packRooms } from './packRooms.ts'
import { tell } from './problems.ts'
import { readToShow } from './readToShow.ts'
import { isStale, madeOf, shipped } from './stale.ts'
import { weighHall } from './weighHall.ts'
import { writeWorker } from './writeWorker.ts'

/**
 * Builds the hall with the exhibition of `folder` into `out`, unless it stands there already, and
 * lists what is wrong with the exhibition. It grows elsewhere and moves in when it is whole.
 * With `whole`, for hosts that prepare nothing, the curator's files come into it as well.
 * Throws if `out` holds something that is not a hall.
 */
export async function build(folder: string, out: string, whole = false): Promise<void> {
  await raise(folder, out)
  if (!whole) return
  await writeMedia(folder, out)
  // What has come into it is held as well.
  await writeWorker(out)
}

async function raise(folder: string, out: string): Promise<void> {
  if (!(await isStale(out, await madeOf(folder)))) return
  await refuseStrangers(out)
  console.log('Building the hall ...')
  const problems = isShipped(folder) ? await cutLetters(folder, 'public/baked/fonts') : []
  // Read before the work, so that what changes meanwhile makes the hall stale.
  const made = await madeOf(folder)
  // A name of its own, because two starts may find the same hall stale.
  const rising = resolve(`.cache/rising-${process.pid}`)
  // A test that starts the hall must get the hall, not the libraries' own development builds.
  process.env['NODE_ENV'] = 'production'
  const { exhibition } = await readToShow(folder)
  await bundle({
    logLevel: 'warn',
    plugins: [packRooms(exhibition)],
    build: { outDir: rising, emptyOutDir: true },
  })
  if (!isShipped(folder)) {
    // They show the shipped hall.
    await rm(join(rising, 'cards'), { recursive: true, force: true })
    problems.push(...(await cutLetters(folder, join(rising, 'baked/fonts'))))
  }
  tell([...problems, ...(await compile(folder, join(rising, 'data')))])
  await writeCatalogue(rising)
  await writeFront(rising)
  await compress(rising)
  await weighHall(rising)
  await writeWorker(rising)
  await writeFile(join(rising, '.built'), JSON.stringify(made))
  await moveIn(rising, out)
}

async function moveIn(rising: string, out: string): Promise<void> {
  await rm(out, { recursive: true, force: true })
  await mkdir(dirname(resolve(out)), { recursive: true })
  await rename(rising, out).catch(async (fault: NodeJS.ErrnoException) => {
    // Another disk: what cannot be moved is copied.
    if (fault.code !== 'EXDEV') throw fault
    await cp(rising, out, { recursive: true })
    await rm(rising, { recursive: true })
  })
}

/** Its letters are kept with the sources, those of others with what is built from them. */
const isShipped = (folder: string): boolean => resolve(folder) === resolve(shipped)

async function refuseStrangers(out: string): Promise<void> {
  if (!existsSync(out) || existsSync(join(out, '.built'))) return
  if ((await readdir(out)).length === 0) return
  throw new Error(`${out} is not empty and holds no hall: name another folder, or empty it.`)
}

/** The page as it stands on a host that writes no heads of its own: the hall's, in English. */
async function writeFront(out: string): Promise<void> {
  const path = join(out, 'index.html')
  // Written by ourselves a moment ago, so trusted.
  const heads = JSON.parse(await readFile(join(out, 'data/heads.json'), 'utf8')) as Heads
  const card = existsSync(join(out, 'cards/f.jpg')) ? '/cards/f.jpg' : undefined
  const html = await readFile(path, 'utf8')
  const front = withHead(html, heads, { language: 'en', at: '', origin: undefined, card })
  const soon = soonNeeded(JSON.parse(await readFile(join(out, '.vite/manifest.json'), 'utf8')))
  await writeFile(path, sealed(withSoon(front, soon)))
  await nameApp(join(out, 'manifest.webmanifest'), heads['en']?.['']?.title ?? 'Enfilade')
}

/** Whoever keeps the hall on their device finds it under its own name. */
async function nameApp(path: string, name: string): Promise<void> {
  // Our own file, so trusted.
  const app = JSON.parse(await readFile(path, 'utf8')) as object
  await writeFile(path, JSON.stringify({ ...app, name, short_name: name }))
}
