import { openContext } from './openContext.ts'
import { firstLanguage, readAddress } from '#reception'
import { createPreferences, type Keeping } from '#visit'

/** The device's own memory; a browser may refuse it, and then nothing is remembered. */
function keeping(): Keeping | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}

const address = readAddress(location.search)
// A kiosk keeps nothing of anybody; what a lesson is to be like says its address.
const preferences = createPreferences(
  address.mode === 'kiosk' || address.lesson ? undefined : keeping(),
)
const language = firstLanguage(
  address.language,
  preferences.getState().language,
  navigator.languages,
)

/** Leads to the catalogue's page of the same place, or to its front where it has no such page. */
async function toCatalogue(): Promise<void> {
  const front = `/catalogue/${language}/`
  const page = /^[a-z0-9-]+$/.test(address.at ?? '') ? `${front}${address.at}/` : front
  const answer = page === front ? undefined : await fetch(page, { method: 'HEAD' })
  location.replace(answer?.ok ? page : front)
}

/** The same for a kiosk, which has no way back: there the pages are shown in the hall's place. */
const toPages = async () =>
  address.mode === 'kiosk' ? (await import('#modes/plain')).stayPlain(language) : toCatalogue()

async function open(): Promise<void> {
  const view = document.querySelector<HTMLCanvasElement>('#view')
  if (!view) throw new Error('enfilade: the page has no view')
  const setsUp = address.mode === 'setup'
  if (setsUp || location.hash.startsWith('#made=')) {
    const { openApart } = await import('./openApart.ts')
    if (await openApart(language, setsUp)) return
  }
  const quality = address.quality ?? 'high'
  if (address.mode === 'catalogue' || !openContext(view, quality)) return toPages()
  const { openHall } = await import('./App.tsx')
  return openHall(view, { ...address, quality }, preferences, language)
}

open().catch((fault: unknown) => {
  // A hall that cannot open must not leave anybody before a closed door.
  console.error(fault)
  // A version that cannot open gives way to the one before. Pages without https have no workers.
  const { serviceWorker }: Partial<Navigator> = navigator
  serviceWorker?.controller?.postMessage('fails')
  return toPages()
})
