import type { Clock } from '#kit'

const glance = 1000
const inputs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'] as const

/** Knows when nobody would be disturbed by what happens to the page. */
export type Idle = {
  /**
   * Calls once nobody is at a kiosk, or the page is hidden; also after so many seconds without an
   * input, if that is enough.
   */
  when: (call: () => void, quiet?: number) => () => void
  stop: () => void
}

/** Watches for moments at which the page may be loaded anew. */
export function watchIdle(clock: Clock): Idle {
  const ending = new AbortController()
  const { signal } = ending
  let last = clock.now()
  const stir = () => (last = clock.now())
  for (const input of inputs)
    window.addEventListener(input, stir, { capture: true, passive: true, signal })
  const isIdle = (quiet: number) => {
    const kiosk = document.documentElement.dataset['kiosk']
    if (kiosk !== undefined) return kiosk === 'away'
    return document.hidden || clock.now() - last > quiet * 1000
  }
  return {
    when: (call, quiet = Infinity) => {
      let callOff = () => {}
      const look = () => {
        if (isIdle(quiet)) call()
        else callOff = clock.after(glance, look)
      }
      look()
      return () => callOff()
    },
    stop: () => ending.abort(),
  }
}
