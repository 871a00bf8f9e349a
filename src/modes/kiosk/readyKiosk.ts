import { plainKiosk, type KioskSettings } from '#exhibition'
import type { Language } from '#words'

/** A kiosk before its hall opens: how it is kept, and the language in which visits begin. */
export type ReadyKiosk = { settings: KioskSettings; language: Language }

/**
 * Reads how this kiosk is kept: `/data/kiosk.json`, which the build has written whole. A kiosk whose
 * file does not come is a plain one: it opens all the same.
 */
export async function readyKiosk(asked: Language | undefined): Promise<ReadyKiosk> {
  const settings = await fetch('/data/kiosk.json')
    // Compiled by our own build from a file that was read, so trusted.
    .then((answer) => (answer.ok ? (answer.json() as Promise<KioskSettings>) : plainKiosk))
    .catch(() => plainKiosk)
  return { settings, language: asked ?? settings.languages[0] ?? 'en' }
}
