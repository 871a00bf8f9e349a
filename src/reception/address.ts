import { languageOf, type Language } from '#words'

/** What an address asks for. Everything a visitor can reach has one. */
export type Address = {
  language: Language | undefined
  at: string | undefined
  tour: string | undefined
  /** Counted from 1. */
  stop: number | undefined
  mode: 'desktop' | 'kiosk' | 'catalogue' | 'setup'
  exhibition: string | undefined
  quality: Quality | undefined
  reducedMotion: boolean
  bare: boolean
  still: boolean
  /** The whole hall is brought to this device at once, and not when the visitor has settled in. */
  offline: boolean
  /** A teacher shows the hall to a class: it makes no sound, and there is a clock (`class=1`). */
  lesson: boolean
}
export type Quality = 'low' | 'medium' | 'high'

/** Reads the part of an address after its `?`. What it does not know it leaves alone. */
export function readAddress(search: string): Address {
  const asked = new URLSearchParams(search)
  const mode = asked.get('mode')
  const quality = asked.get('quality')
  return {
    language: languageOf(asked.get('lang')),
    at: asked.get('at')?.toLowerCase() || undefined,
    tour: asked.get('tour') ?? undefined,
    stop: /^[1-9]\d{0,2}$/.test(asked.get('stop') ?? '') ? Number(asked.get('stop')) : undefined,
    mode: mode === 'kiosk' || mode === 'catalogue' || mode === 'setup' ? mode : 'desktop',
    exhibition: asked.get('exhibition') ?? undefined,
    quality: quality === 'low' || quality === 'medium' || quality === 'high' ? quality : undefined,
    reducedMotion: asked.get('motion') === 'reduced',
    bare: asked.get('ui') === 'none',
    still: asked.get('frameloop') === 'never',
    offline: asked.get('offline') === 'now',
    lesson: asked.get('class') === '1',
  }
}

/** The address with these parameters changed, or taken out, and every other one kept. */
export function withAddress(
  search: string,
  change: { at?: string; lang?: Language; tour?: string | undefined; stop?: string | undefined },
): string {
  const asked = new URLSearchParams(search)
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) asked.delete(name)
    else asked.set(name, value)
  }
  return `?${asked}`
}

/** The address of the hall itself in a language: only which exhibition it shows is kept. */
export function homeAddress(search: string, language: Language): string {
  const exhibition = new URLSearchParams(search).get('exhibition')
  const kept = exhibition === null ? '' : `exhibition=${encodeURIComponent(exhibition)}`
  return withAddress(kept, { lang: language })
}

/** The language to begin with: asked for, chosen last on this device, the browser's, English. */
export function firstLanguage(
  asked: Language | undefined,
  chosen: Language | undefined,
  browser: readonly string[],
): Language {
  return asked ?? chosen ?? browser.map(languageOf).find((each) => each !== undefined) ?? 'en'
}
