import type { KioskSettings } from '#exhibition'
import { showMade, showSetUp } from '#modes/kiosk/apart'
import { madeIn } from '#visit/taken'
import type { Language } from '#words'

/**
 * Opens what is at this address and no hall: a thing that was made at a kiosk (`#made=`), or the
 * set-up of one. Says whether there was anything.
 */
export async function openApart(language: Language, setsUp: boolean): Promise<boolean> {
  const made = madeIn(location.hash)
  const { makeOf, openExhibition } = await import('./App.tsx')
  const { holdings } = await openExhibition(undefined, made?.language ?? language)
  const { outline, titles } = holdings.store.getState()
  if (setsUp) {
    const answer = await fetch('/data/kiosk.json')
    // Compiled by our own build from a file that was read, so trusted.
    const kept = (await answer.json()) as KioskSettings
    const [en, zh, ru] = await Promise.all(
      (['en', 'zh', 'ru'] as const).map((each) =>
        holdings.read(outline.rooms[0]?.id ?? '', each).then((read) => read.outline),
      ),
    )
    if (!en || !zh || !ru) throw new Error('enfilade: the outline did not come')
    showSetUp(kept, { en, zh, ru }, language)
    return true
  }
  if (!made) return false
  showMade(made, titles, (thing) => makeOf(thing, holdings))
  return true
}
