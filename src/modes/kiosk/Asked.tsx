import { tagOf } from '#words'
import { kioskWords } from '#words/kiosk'
import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { KioskForScreen } from './screen.ts'
import { useInert } from './useInert.ts'
import { useTick } from './useTick.ts'

/** Asks whether somebody is still there. Any input is an answer. */
export function Asked({ kiosk }: { kiosk: KioskForScreen }) {
  const { clock, held, state, stir } = kiosk
  const language = useStore(held, (now) => now.language)
  const until = useStore(state, (now) => now.until) ?? 0
  const yes = useRef<HTMLButtonElement>(null)
  useTick(clock, 1)
  useInert('#view, #ui, .kiosk-foot')
  useLayoutEffect(() => {
    const before = document.activeElement
    yes.current?.focus({ preventScroll: true })
    return () => {
      // The interface that it was in may have gone with the visitor.
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  const left = Math.max(0, Math.ceil((until - clock.now()) / 1000))
  return (
    <div className="kiosk-cover">
      <div
        className="kiosk-asked"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="kiosk-asked"
        aria-describedby="kiosk-anew"
        lang={tagOf[language]}
      >
        <h2 id="kiosk-asked">{kioskWords.stillThere[language]}</h2>
        <p id="kiosk-anew">{kioskWords.startsAnew[language]}</p>
        {/* Counted for the eye only: read out, it would speak every second. */}
        <p className="kiosk-left" aria-hidden="true">
          {left}
        </p>
        <button type="button" ref={yes} onClick={stir}>
          {kioskWords.iAmHere[language]}
        </button>
      </div>
    </div>
  )
}
