import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { announceVisit } from './announceVisit.ts'
import { createAnnouncer } from './announcer.ts'
import { Hall } from './hall.ts'
import { Overlay } from './Overlay.tsx'
import type { HallForUi } from './types.ts'
import './ui.css'

/**
 * Lays the interface over the hall's picture; it lies there when this returns its undo. Speaks
 * through the page's `#status` element, which must be there from the start to be heard.
 */
export function mountUi(host: HTMLElement, hall: HallForUi): () => void {
  const { announce, stop } = createAnnouncer(hall.clock, (text) => {
    const status = document.getElementById('status')
    // The same words again would be no change, and so would not be read out.
    if (status) status.textContent = status.textContent === text ? `${text}\u00a0` : text
  })
  const deaf = announceVisit(hall, announce)
  const root = createRoot(host)
  flushSync(() =>
    root.render(
      <Hall value={hall}>
        <Overlay announce={announce} />
      </Hall>,
    ),
  )
  return () => {
    root.unmount()
    deaf()
    stop()
  }
}
