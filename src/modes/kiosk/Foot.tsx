import { tagOf } from '#words'
import { kioskWords } from '#words/kiosk'
import { useLayoutEffect } from 'react'
import { useStore } from 'zustand'
import { reachOf } from './reach.ts'
import type { KioskForScreen } from './screen.ts'

/** The kiosk's own controls under all others, within everybody's reach. */
export function Foot({ kiosk }: { kiosk: KioskForScreen }) {
  const { held, settings, state, startAgain } = kiosk
  const language = useStore(held, (now) => now.language)
  const low = useStore(state, (now) => now.low)
  const word = kioskWords.startAgain[language]
  useLayoutEffect(() => {
    const { foot, head } = reachOf(settings.screen, low)
    const { style } = document.documentElement
    style.setProperty('--reach-foot', `${100 * foot}vh`)
    style.setProperty('--reach-head', `${100 * head}vh`)
  }, [settings, low])
  return (
    <section className="kiosk-foot" aria-label={word} lang={tagOf[language]}>
      <button type="button" onClick={startAgain}>
        {word}
      </button>
      <button
        type="button"
        className="kiosk-quiet"
        aria-pressed={low}
        onClick={() => state.setState({ low: !low })}
      >
        {kioskWords.lower[language]}
      </button>
      {kiosk.rehearses && <p>{kioskWords.rehearsal[language]}</p>}
    </section>
  )
}
