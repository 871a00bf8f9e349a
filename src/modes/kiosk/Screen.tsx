import { tagOf } from '#words'
import { kioskWords } from '#words/kiosk'
import { useStore } from 'zustand'
import { Asked } from './Asked.tsx'
import { Away } from './Away.tsx'
import { Closed } from './Closed.tsx'
import type { KioskForScreen } from './screen.ts'
import { useInert } from './useInert.ts'

/** What a kiosk lays over the hall, by who is there. */
export function Screen({ kiosk }: { kiosk: KioskForScreen }) {
  const phase = useStore(kiosk.state, (now) => now.phase)
  const open = useStore(kiosk.state, (now) => now.open)
  if (phase === 'away')
    return <Still>{open ? <Away kiosk={kiosk} /> : <Closed kiosk={kiosk} />}</Still>
  return (
    <>
      <StartAgain kiosk={kiosk} />
      {phase === 'asked' && <Asked kiosk={kiosk} />}
    </>
  )
}

/** Nobody walks: the picture is no place to tab to. */
function Still({ children }: { children: React.ReactNode }) {
  useInert('#view')
  return children
}

function StartAgain({ kiosk }: { kiosk: KioskForScreen }) {
  const language = useStore(kiosk.held, (now) => now.language)
  const word = kioskWords.startAgain[language]
  return (
    <section className="kiosk-again" aria-label={word} lang={tagOf[language]}>
      <button type="button" onClick={kiosk.startAgain}>
        {word}
      </button>
    </section>
  )
}
