import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import sharp from 'sharp'
import { stringify } from 'yaml'
import { languages } from '#words'

/** Tate's records, one a line; the project does not contain them. */
const records = '../shared/fixtures/collections/tate-12000.jsonl'
/** Whether the records are on this machine. */
export const hasTate = existsSync(records)

/** What is used of a record; `mm` is height by width. */
type Record = {
  acno: string
  title: string
  date: string | null
  artists: { name: string; dates: string | null }[]
  medium: string | null
  dimensions: string
  mm: number[] | null
  classification: string | null
  creditLine: string | null
  acquisitionYear: number | null
}

export type Work = { id: string; width: number; height: number }
const inRoom = 12
/** Distinct pictures: each serves the works of about its proportions. */
const files = 60
/** What hangs on a wall of the hall, metres: the smallest and the largest side. */
const [least, most] = [0.05, 3.5]

/**
 * Writes `count` works of Tate's into `folder` with their true sizes, 12 a room by the year in which
 * they came: real titles, names and dates, and placeholders of the right proportions. Gives them by room.
 */
export async function writeTate(count: number, folder: string): Promise<Work[][]> {
  const works = (await flatWorks(count)).toSorted(
    (a, b) => (a.acquisitionYear ?? 0) - (b.acquisitionYear ?? 0),
  )
  await mkdir(join(folder, 'rooms'), { recursive: true })
  await mkdir(join(folder, 'pictures'), { recursive: true })
  await writePictures(folder, works)
  const head = {
    version: 1,
    id: 'tate',
    title: inAll(`${count} works`),
    lead: inAll('Records of Tate, CC0; the pictures are placeholders'),
    rights: inAll('Records: Tate, CC0'),
  }
  await writeFile(join(folder, 'exhibition.yaml'), stringify(head))
  const rooms: Work[][] = []
  for (let first = 0; first < works.length; first += inRoom) {
    const hung = works.slice(first, first + inRoom)
    const id = `r${String(rooms.length + 1).padStart(3, '0')}`
    const years = `${hung[0]?.acquisitionYear ?? ''}–${hung.at(-1)?.acquisitionYear ?? ''}`
    const room = {
      id,
      title: inAll(`Acquired ${years}, ${rooms.length + 1}`),
      exhibits: hung.map((work, i) => exhibit(`${id}-${i + 1}`, work)),
    }
    await writeFile(
      join(folder, `rooms/${id}.yaml`),
      stringify(room, { aliasDuplicateObjects: false }),
    )
    rooms.push(hung.map((work, i) => ({ id: `${id}-${i + 1}`, ...sizeOf(work) })))
  }
  return rooms
}

/** The first works of the file that hang on a wall: two sides, neither a stamp nor a fresco. */
async function flatWorks(count: number): Promise<Record[]> {
  // Somebody else's file: what is used of it is checked here.
  const read = (await readFile(records, 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record)
  const flat = read.filter(
    ({ mm, title }) =>
      title.trim() !== '' &&
      mm?.length === 2 &&
      mm.every((side) => side / 1000 >= least && side / 1000 <= most),
  )
  if (flat.length < count) throw new Error(`only ${flat.length} of Tate's works hang on a wall`)
  return flat.slice(0, count)
}

const sizeOf = ({ mm }: Record) => ({ width: (mm?.[1] ?? 0) / 1000, height: (mm?.[0] ?? 0) / 1000 })

/** Which placeholder serves a work: by its proportions, from a tenth to ten times as wide as high. */
function fileOf(work: Record): number {
  const { width, height } = sizeOf(work)
  const step = ((Math.log10(width / height) + 1) / 2) * files
  return Math.min(files - 1, Math.max(0, Math.floor(step)))
}

async function writePictures(folder: string, works: readonly Record[]): Promise<void> {
  for (const at of new Set(works.map(fileOf))) {
    const ratio = 10 ** (((at + 0.5) / files) * 2 - 1)
    const [width, height] = ratio > 1 ? [480, 480 / ratio] : [480 * ratio, 480]
    const [r = 0, g = 0, b = 0] = createHash('sha256').update(`tate ${at}`).digest()
    const background = { r, g, b }
    await sharp({
      create: { width: Math.round(width), height: Math.round(height), channels: 3, background },
    })
      .jpeg()
      .toFile(join(folder, `pictures/${at}.jpg`))
  }
}

function exhibit(id: string, work: Record) {
  const { acno, title, artists, date, medium, dimensions, creditLine } = work
  const names = artists.map((artist) => artist.name).join(', ')
  const made = [names, date, medium].filter((part) => part !== null && part !== '').join(', ')
  return {
    id,
    title: inAll(title),
    artefact: {
      kind: 'picture',
      with: { file: `pictures/${fileOf(work)}.jpg`, ...sizeOf(work), frame: 'timber' },
    },
    lead: inAll(plain(made)),
    label: inAll(plain(`${made}. ${dimensions}. ${creditLine ?? ''} (${acno})`)),
    alt: inAll(`A placeholder of the proportions of “${title}”.`),
  }
}

/** Tate's own words, which are no Markdown: signs that would mean something are taken out. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#{}]/g, ' ').trim()

/** Tate writes English; the hall wants every language. Braces would be names. */
const inAll = (text: string) =>
  Object.fromEntries(languages.map((language) => [language, text.replace(/[{}]/g, ' ').trim()]))
