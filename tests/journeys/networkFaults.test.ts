import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Page } from 'playwright'
import { arriveIn } from '../support/browser.ts'
import { compressedBoard } from '../support/compressed.ts'
import {
  aFaultyHost,
  networkFaults,
  type FaultyHost,
  type NetworkFault,
} from '../support/faultyHost.ts'
import { filmFolder } from '../support/films.ts'
import { opened } from '../support/hall.ts'
import { aPicture } from '../support/pictureFolder.ts'
import { servedFolder, type ServedFolder } from '../support/servedFolder.ts'

const long = process.env['SOAK'] === '1'

/** What is asked for, where a visitor meets it, and what they read there. */
type Met = { path: RegExp; at: string; own?: true; reads: RegExp; plays?: true; unfolds?: string }
const kinds: Record<string, Met> = {
  texts: { path: /^\/data\/en\/rooms\/p1\.json$/, at: 'p1-1', own: true, reads: /institute/ },
  font: { path: /^\/baked\/fonts\/.*\.woff2$/, at: 'p1-1', own: true, reads: /institute/ },
  light: { path: /^\/baked\/light\//, at: 'p1-1', own: true, reads: /institute/ },
  picture: { path: /^\/media\/pictures\//, at: 'hills', reads: /Hills and one disc/ },
  model: { path: /^\/media\/models\//, at: 'board', reads: /A board of one colour/ },
  film: {
    path: /^\/media\/films\/.*webm$/,
    at: 'firing',
    reads: /a fire that takes a day/,
    plays: true,
  },
  sound: {
    path: /^\/media\/sounds\//,
    at: 'bell',
    reads: /One even tone/,
    plays: true,
    unfolds: 'Transcript',
  },
  transcoder: { path: /^\/basis\/.*\.wasm$/, at: 'board', reads: /A board of one colour/ },
  worker: { path: /^\/basis\/transcode\.js$/, at: 'board', reads: /A board of one colour/ },
  maker: { path: /^\/assets\/beside-maker-.*\.js$/, at: 'p1-1', own: true, reads: /institute/ },
  making: { path: /^\/assets\/beside-make[A-Z].*\.js$/, at: 'p1-1', own: true, reads: /institute/ },
}

type Case = readonly [kind: string, fault: NetworkFault]
/** All one by one in `npm run soak`; else these together, in a hall that is built anyway. */
const sample: Case[][] = [
  [
    ['texts', 'half of it'],
    ['font', 'reset'],
    ['light', 'not found'],
    ['making', 'not found'],
  ],
  [
    ['texts', 'stalled'],
    ['font', 'not found'],
    ['light', 'of the wrong type'],
    ['maker', 'stalled'],
  ],
]
const all = Object.keys(kinds).flatMap((kind) =>
  networkFaults.map((fault): Case[] => [[kind, fault]]),
)
const cases = (long ? all : sample).map((faults) => ({
  name: faults.map((each) => each.join(' ')).join(', '),
  faults,
}))

let folder: ServedFolder | undefined
let hosts: { own: FaultyHost; folder: FaultyHost | undefined }
beforeAll(async () => {
  if (long) folder = await servedFolder(await everyKind())
  hosts = {
    own: await aFaultyHost(inject('hall')),
    folder: folder && (await aFaultyHost(folder.address)),
  }
})
afterAll(async () => {
  await hosts.own.close()
  await hosts.folder?.close()
  await folder?.close()
})

/** The kiln's hall with a picture and a model whose texture is compressed besides. */
async function everyKind(): Promise<Record<string, string | Buffer>> {
  const files = filmFolder()
  const words = (text: string) => `{ en: ${text}, zh: ${text}, ru: ${text} }`
  const more = (id: string, artefact: string, label: string) => `  - id: ${id}
    title: ${words(id)}
    alt: ${words(label)}
    label: ${words(label)}
    artefact: ${artefact}
`
  return {
    ...files,
    'plan.yaml': `${String(files['plan.yaml'])}  hills: [{ wall: south, along: -3 }]
  board: [{ at: [2, 2], turn: 180 }]
`,
    'rooms/k.yaml': `${String(files['rooms/k.yaml'])}${more(
      'hills',
      '{ kind: picture, with: { file: pictures/hills.jpg, width: 1.2 } }',
      'Hills and one disc.',
    )}${more('board', '{ kind: model, with: { file: models/board.glb } }', 'A board of one colour.')}`,
    'pictures/hills.jpg': await aPicture('sea', 1200, 800),
    'models/board.glb': await compressedBoard([200, 24, 32]),
  }
}

/** Counts from before the page's first script on what it fetches, by path. */
const countAsked = (page: Page) =>
  page.addInitScript(() => {
    const asked: Record<string, number> = {}
    const ask = globalThis.fetch
    Object.assign(globalThis, {
      asked,
      fetch: (what: RequestInfo | URL, how?: RequestInit) => {
        const { pathname } = new URL(what instanceof Request ? what.url : what, location.href)
        asked[pathname] = (asked[pathname] ?? 0) + 1
        return ask(what, how)
      },
    })
  })
const askedBy = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => Reflect.get(globalThis, 'asked'))

test.each(cases)('$name: the room opens and reads', async ({ faults: befall }) => {
  const { at, own, reads, plays, unfolds } = kinds[befall[0]?.[0] ?? '']!
  const host = own ? hosts.own : hosts.folder!
  host.befalls(befall.map(([kind, fault]) => [kinds[kind]!.path, fault]))
  const { page, faults, leave } = await arriveIn(host.address, 'favicon.svg', {}, countAsked)
  // A page that waits for a font is not loaded, and yet to be read.
  const address = new URL(`?lang=en&quality=low&motion=reduced&at=${at}`, host.address)
  await page.goto(address.href, { waitUntil: 'commit' })
  await opened(page)
  await page.evaluate((id) => hall.go(id), at)
  if (plays) await page.getByRole('button', { name: 'Play' }).first().click()
  if (unfolds) await page.locator('.card').getByText(unfolds, { exact: true }).press('Enter')
  await page.locator('.card').getByText(reads).first().waitFor()
  await page.waitForFunction(() => hall.inspect().settled, undefined, { timeout: 60_000 })
  expect(host.asked.size, 'it was asked for').toBeGreaterThanOrEqual(befall.length)
  // The hall asks three times at most. Players and fonts are the browser's own, which asks again by its
  // own rules, as it does where a connection breaks: three times more for each time that it is asked.
  for (const [file, times] of Object.entries(await askedBy(page)))
    if (host.asked.has(file)) expect(times, file).toBeLessThanOrEqual(3)
  const isReset = befall.some(([, fault]) => fault === 'reset')
  for (const [file, times] of host.asked)
    expect(times, file).toBeLessThanOrEqual(plays || isReset || file.includes('/fonts/') ? 12 : 4)
  // What the browser itself says of a file is no fault of the hall's.
  expect(faults.filter((each) => each.startsWith('fault:'))).toEqual([])
  await leave()
})
