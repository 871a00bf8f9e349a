import { createHoldings, type Held, type Holdings } from '#exhibition'
import { bringKinds } from '#exhibits'
import { cutExhibition } from '#exhibition/read'
import type { Language } from '#words'
import { twoDoors } from './twoDoors.ts'

/** The shipped exhibition as a visit holds it, with these rooms open. */
export const heldWith = async (language: Language, ...rooms: string[]): Promise<Held> =>
  (await holdingsIn(language, ...rooms)).store.getState()

/** What holds it, with these rooms open. */
export async function holdingsIn(language: Language, ...rooms: string[]): Promise<Holdings> {
  const files = cutExhibition(await twoDoors())
  const holdings = await createHoldings((path) => Promise.resolve(files[path]), language, {
    bringKinds,
  })
  for (const room of rooms) await holdings.open(room)
  return holdings
}
