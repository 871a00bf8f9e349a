import { chromium } from 'playwright'
import type { FrameCount } from '#reception'
import { browserFlags, findBrowser } from '../browser.ts'
import { keepInside, watch } from '../faults.ts'
import { draws, goes, opened, stillAddress } from '../pictureHall.ts'

/** What the last frame of a room's view took. */
export type RoomCount = { room: string; frame: FrameCount }

/** Draws every room's view of the hall at this address, and notes what should never be. */
export async function countFrames(
  address: string,
): Promise<{ rooms: RoomCount[]; faults: string[] }> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags })
  const faults: string[] = []
  try {
    const context = await browser.newContext({ viewport: { width: 640, height: 360 } })
    await keepInside(context, new URL(address).origin, faults)
    const page = await context.newPage()
    watch(page, faults)
    await page.goto(new URL(stillAddress('en', { ui: 'none' }), address).href)
    await opened(page)
    const ids = await page.evaluate(() => hall.inspect().exhibition.rooms.map(({ id }) => id))
    const rooms: RoomCount[] = []
    for (const room of ids) {
      await goes(page, room)
      rooms.push({ room, frame: (await draws(page)).frame })
    }
    return { rooms, faults: [...new Set(faults)] }
  } finally {
    await browser.close()
  }
}
