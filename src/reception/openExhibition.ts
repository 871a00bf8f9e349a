import type { Problem } from '#kit'
import type { Language } from '#words'
import { createHoldings, type Holdings } from '#exhibition'
import { bringKinds } from '#exhibits'
import { drawBuilding, type WholePins } from '#plan'
import { bringJson, fetchJson } from './fetchJson.ts'

/** The holdings to show with their plan, whether they are the hall's own, and what was wrong with those asked for. */
export type Opening = { holdings: Holdings; pins: WholePins; problems: Problem[]; own: boolean }

/** A file of the hall's own exhibition; one that does not come is cut from the whole anew. */
const readOwn = (path: string): Promise<unknown> =>
  fetchJson(`/data/${path}`).catch(async (fault: unknown) =>
    (await import('./fromWhole.ts')).fromWhole(path, fault),
  )

/**
 * Opens the exhibition at this address, or the hall's own. An exhibition on another origin is
 * never asked for. Whatever cannot be shown is a problem, and the hall's own opens instead.
 */
export async function openExhibition(
  address: string | undefined,
  language: Language,
): Promise<Opening> {
  const own = (problems: Problem[]) =>
    createHoldings(readOwn, language, { bringKinds }).then((holdings) => ({
      holdings,
      // The workshop wrote them, and leaves none open.
      pins: holdings.store.getState().outline.plan as WholePins,
      problems,
      own: true,
    }))
  if (address === undefined) return own([])
  const at = `exhibition=${address}`
  const url = URL.canParse(address, location.href) ? new URL(address, location.href) : undefined
  // `blob:` has this origin as well, and is no file of the host.
  if (url?.origin !== location.origin || url.protocol !== location.protocol)
    return own([
      {
        at,
        says: 'an exhibition is only opened from the host that serves this hall',
        fix: 'copy it there and give its path, such as /data/exhibition.json',
      },
    ])
  const brought = await bringJson(url.href)
  if (!('written' in brought)) return own([{ at, ...brought }])
  try {
    // Readers bring schema and planner along; a visit to the hall's own exhibition needs neither. The
    // reader first: it tells the library of schemas to make no code from text before there are any.
    const { cutExhibition, readExhibition } = await import('#exhibition/read')
    const { schemas } = await import('#exhibits/schemas')
    const { completePins } = await import('#plan/planner')
    const { exhibition, problems } = readExhibition(brought.written, schemas)
    if (!exhibition) return await own(problems)
    const files = cutExhibition(exhibition)
    const holdings = await createHoldings((path) => Promise.resolve(files[path]), language, {
      base: new URL('.', url).href,
      bringKinds,
    })
    // What cannot be planned cannot be shown, and says why.
    const { outline } = holdings.store.getState()
    const pins = completePins(outline)
    drawBuilding(outline, pins)
    return { holdings, pins, problems, own: false }
  } catch (fault) {
    const says = `no hall can be made of it: ${fault instanceof Error ? fault.message : String(fault)}`
    return own([{ at, says, fix: 'look at it with npm run exhibition -- check <folder>' }])
  }
}
