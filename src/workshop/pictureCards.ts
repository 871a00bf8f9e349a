import { mkdir, writeFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { draws, goes, looks, opened, stillAddress, walks } from './pictureHall.ts'
import type { Studio } from './pictureStudio.ts'

const folder = 'public/cards'
/** What those who show such cards ask for, pixels. */
const size = { width: 1200, height: 630 }
/** Bytes. */
const heaviest = 120_000

/**
 * Where a room's card is taken: from a view, after walking so many metres that way (degrees), and
 * looking there.
 */
type Spot = {
  room: string
  from: string
  walk: { heading: number; metres: number }[]
  heading: number
  pitch: number
}
const spots: Spot[] = [
  {
    room: 'f',
    from: 'f',
    walk: [
      { heading: 90, metres: 5 },
      { heading: 0, metres: 0.5 },
    ],
    heading: 330,
    pitch: 8,
  },
  { room: 'a', from: 'a', walk: [], heading: 0, pitch: 12 },
  { room: 'p1', from: 'p1-1', walk: [{ heading: 150, metres: 3 }], heading: 300, pitch: 3 },
]

/**
 * Writes the social cards of the rooms that have exhibits; they are kept with the sources. Throws,
 * and leaves them as they were, when the hall has a fault.
 */
export async function takeCards(studio: Studio): Promise<void> {
  const cards: Record<string, Buffer> = {}
  const page = await studio.page(stillAddress('en', { ui: 'none' }), { viewport: size })
  await opened(page)
  for (const { room, from, walk, heading, pitch } of spots) {
    await goes(page, from)
    for (const leg of walk) {
      await looks(page, leg.heading, 0)
      await walks(page, leg.metres)
    }
    await looks(page, heading, pitch)
    await draws(page)
    cards[`${folder}/${room}.jpg`] = await jpegOf(page)
  }
  await page.context().close()
  if (studio.faults.length > 0) throw new Error('The hall has faults: no card is written.')
  await mkdir(folder, { recursive: true })
  for (const [path, card] of Object.entries(cards)) {
    await writeFile(path, card)
    console.log(`${path}  ${(card.length / 1000).toFixed(0)} kB`)
  }
}

/** The best that is light enough. */
async function jpegOf(page: Page): Promise<Buffer> {
  for (const quality of [82, 76, 70, 64, 56]) {
    const jpeg = await page.screenshot({ type: 'jpeg', quality })
    if (jpeg.length <= heaviest) return jpeg
  }
  throw new Error(`A card of ${heaviest} bytes cannot be made of this view.`)
}
