import { tagOf } from '#words'
import { kioskWords } from '#words/kiosk'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { Asked } from './Asked.tsx'
import { Away } from './Away.tsx'
import { Closed } from './Closed.tsx'
import type { KioskForScreen } from './screen.ts'
import { Corner } from './staff/Corner.tsx'
import { Pad } from './staff/Pad.tsx'
import { useInert } from './useInert.ts'

/** What a kiosk lays over the hall, by who is there. */
export function Screen({ kiosk }: { kiosk: KioskForScreen }) {
  const { phase, open, staff } = useStore(kiosk.state)
  const language = useStore(kiosk.held, (now) => now.language)
  if (staff === 'open')
    return (
      <Over>
        <Corner kiosk={kiosk} language={language} />
      </Over>
    )
  if (staff !== 'closed')
    return (
      <Over>
        <Pad kiosk={kiosk} language={language} sets={staff === 'sets'} />
      </Over>
    )
  if (phase === 'away')
    return <Still>{open ? <Away kiosk={kiosk} /> : <Closed kiosk={kiosk} />}</Still>
  return (
    <>
      <StartAgain kiosk={kiosk} />
      {phase === 'asked' && <Asked kiosk={kiosk} />}
    </>
  )
}

/** Over everything else, which nobody reaches meanwhile. */
function Over({ children }: { children: ReactNode }) {
  useInert('#view, #ui')
  return <div className="kiosk-cover">{children}</div>
}

/** Nobody walks: the picture is no place to tab to. */
function Still({ children }: { children: ReactNode }) {
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
