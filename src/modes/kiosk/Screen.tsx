import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { Asked } from './Asked.tsx'
import { Away } from './Away.tsx'
import { Closed } from './Closed.tsx'
import { Foot } from './Foot.tsx'
import type { KioskForScreen } from './screen.ts'
import { Corner } from './staff/Corner.tsx'
import { Pad } from './staff/Pad.tsx'
import { Taken } from './Taken.tsx'
import { useInert } from './useInert.ts'

/** What a kiosk lays over the hall, by who is there. */
export function Screen({ kiosk }: { kiosk: KioskForScreen }) {
  const { phase, open, staff, taken } = useStore(kiosk.state)
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
      <Foot kiosk={kiosk} />
      {phase === 'asked' ? <Asked kiosk={kiosk} /> : taken && <Taken kiosk={kiosk} taken={taken} />}
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
