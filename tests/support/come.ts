import { arrive, type Arrival } from './browser.ts'
import { opened } from './hall.ts'

/** Pages that stay open, the one used last at the end, by address and window. */
const open = new Map<string, Arrival>()
/** Each holds rooms in memory. */
const most = 3
/** The window of whoever asks for no other. */
const usual = { width: 640, height: 360 }

/**
 * Comes before the exhibit that the address names by `at`: as `arrive` does, but in the page of whoever
 * came before at the same address in such a window, who is led there. For journeys that touch nothing but their exhibit.
 */
export async function come(address: string, window = usual): Promise<Omit<Arrival, 'leave'>> {
  const asked = new URLSearchParams(address)
  const exhibit = asked.get('at')
  if (exhibit === null) throw new Error(`"${address}" names no exhibit`)
  asked.delete('at')
  asked.sort()
  const key = `${asked.toString()} ${window.width} x ${window.height}`
  const there = open.get(key)
  open.delete(key)
  if (there) {
    there.faults.length = 0
    await there.page.evaluate((id) => hall.go(id), exhibit)
    open.set(key, there)
    return there
  }
  for (const [old, { leave }] of [...open].slice(0, open.size - most + 1)) {
    open.delete(old)
    await leave()
  }
  const arrival = await arrive(address, { viewport: window })
  await opened(arrival.page)
  open.set(key, arrival)
  return arrival
}
