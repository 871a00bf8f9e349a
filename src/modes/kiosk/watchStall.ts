import type { Clock } from '#kit'
import type { Pace } from './staff/pace.ts'

/** What is watched, and what is done about it. */
type Watched = {
  clock: Clock
  /** Resolves after a frame that was drawn in its own time. */
  drawn: () => Promise<void>
  /** Whether frames can be expected now: not in a house that is dark. */
  draws: () => boolean
  /** Calls as soon as nobody is there. */
  whenAway: (call: () => void) => void
  /** Is told how long the picture needs. */
  pace: Pick<Pace, 'add'>
}

/** Milliseconds between two beats, and in which a page that runs again must have beaten. */
const [beats, grace] = [2000, 3000]
/** A page is loaded anew for this once in so long, milliseconds: what does not help is not repeated. */
const rest = 600_000

/**
 * Lets a worker watch over the page: each beat is a frame that was drawn. The worker notices a page
 * that stands still, and the launcher hears of it there. Once the page goes on it is loaded anew when
 * nobody is there; if it runs but draws nothing, at once.
 */
export function watchStall({ clock, drawn, draws, whenAway, pace }: Watched): void {
  const worker = new Worker(new URL('./stallWorker.ts', import.meta.url), { type: 'module' })
  let count = 0
  const expects = () => draws() && !document.hidden
  const beat = async () => {
    // A page that nobody sees is given no frames.
    if (expects()) {
      await drawn()
      const began = clock.now()
      await drawn()
      pace.add(clock.now() - began)
    }
    count += 1
    worker.postMessage('beat')
    clock.after(beats, () => void beat())
  }
  worker.addEventListener('message', () => {
    const before = count
    clock.after(grace, () => {
      if (count > before) whenAway(loadAnew)
      else if (expects()) loadAnew()
    })
  })
  void beat()
}

function loadAnew(): void {
  const last = Number(sessionStorage.getItem('enfilade stalled'))
  if (Math.abs(Date.now() - last) < rest) return
  sessionStorage.setItem('enfilade stalled', String(Date.now()))
  location.reload()
}
