import { plainKiosk, type KioskSettings } from '#exhibition'
import type { Language } from '#words'
import { opensAt } from './narrowed.ts'

/** A kiosk before its hall opens: how it is kept, and the language in which visits begin. */
export type ReadyKiosk = {
  settings: KioskSettings
  language: Language
  /** Whether an exhibit may be opened here. */
  opens: (exhibit: string) => boolean
  /** Whether staff only try how it goes: then everything comes after a few seconds. */
  rehearses: boolean
}

/** Seconds of a rehearsal, in place of a minute and more. */
const short = { idle: 10, warning: 8 } as const

/**
 * Reads how this kiosk is kept: `/data/kiosk.json`, which the build has written whole. A kiosk whose
 * file does not come is a plain one: it opens all the same.
 */
export async function readyKiosk(asked: Language | undefined): Promise<ReadyKiosk> {
  const settings = await fetch('/data/kiosk.json')
    // Compiled by our own build from a file that was read, so trusted.
    .then((answer) => (answer.ok ? (answer.json() as Promise<KioskSettings>) : plainKiosk))
    .catch(() => plainKiosk)
  const rehearses = new URLSearchParams(location.search).has('rehearse')
  return {
    settings: rehearses ? { ...settings, ...short } : settings,
    language: asked ?? settings.languages[0] ?? 'en',
    opens: opensAt(settings),
    rehearses,
  }
}
