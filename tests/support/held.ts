import { createHoldings, type Held } from '#exhibition'
import { bringKinds } from '#exhibits'
import { cutExhibition } from '#exhibition/read'
import type { Language } from '#words'
import { twoDoors } from './twoDoors.ts'

/** The shipped exhibition as a visit holds it, with these rooms open. */
export async function heldWith(language: Language, ...rooms: string[]): Promise<Held> {
  const files = cutExhibition(await twoDoors())
  const holdings = await createHoldings((path) => Promise.resolve(files[path]), language, {
    bringKinds,
  })
  for (const room of rooms) await holdings.open(room)
  return holdings.store.getState()
}
