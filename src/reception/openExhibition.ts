import type { Problem } from '#kit'
import type { Language } from '#words'
import { createHoldings, type Holdings } from '#exhibition'
import { planBuilding } from '#plan'

/** The holdings to show, whether they are the hall's own, and what was wrong with those asked for. */
export type Opening = { holdings: Holdings; problems: Problem[]; own: boolean }

/**
 * Opens the exhibition at this address, or the hall's own. An exhibition on another origin is
 * never asked for. Whatever cannot be shown is a problem, and the hall's own opens instead.
 */
export async function openExhibition(
  address: string | undefined,
  language: Language,
): Promise<Opening> {
  const own = (problems: Problem[]) =>
    createHoldings((path) => fetchJson(`/data/${path}`), language).then((holdings) => ({
      holdings,
      problems,
      own: true,
    }))
  if (address === undefined) return own([])
  const at = `exhibition=${address}`
  const url = URL.canParse(address, location.href) ? new URL(address, location.href) : undefined
  if (url?.origin !== location.origin)
    return own([
      {
        at,
        says: 'an exhibition is only opened from the host that serves this hall',
        fix: 'copy it there and give its path, such as /data/exhibition.json',
      },
    ])
  try {
    const written = await fetchJson(url.href)
    // Readers bring the schema along; a visit to the hall's own exhibition never needs them.
    const [{ cutExhibition, readExhibition }, { schemas }] = await Promise.all([
      import('#exhibition/read'),
      import('#exhibits/schemas'),
    ])
    const { exhibition, problems } = readExhibition(written, schemas)
    if (!exhibition) return await own(problems)
    const files = cutExhibition(exhibition)
    const holdings = await createHoldings(
      (path) => Promise.resolve(files[path]),
      language,
      new URL('.', url).href,
    )
    // What cannot be planned cannot be shown, and says why.
    planBuilding(holdings.store.getState().outline)
    return { holdings, problems, own: false }
  } catch (error) {
    return own([{ at, says: `could not be opened: ${messageOf(error)}` }])
  }
}

async function fetchJson(path: string): Promise<unknown> {
  const answer = await fetch(path)
  if (!answer.ok) throw new Error(`enfilade: ${path} answered ${answer.status}`)
  return answer.json()
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
