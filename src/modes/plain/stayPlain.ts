import { pageClock as clock } from '#kit'
import type { Language } from '#words'
import { quiet } from './createPlain.ts'
import { hasPicture } from './hasPicture.ts'
import { watchIdle } from './idle.ts'
import { layPage } from './layPage.ts'
import { lookAgain, waits } from './schedule.ts'

/** Seconds without an input after which the catalogue is opened at its front again. */
const forgets = 60
/** How often the kiosk has come to this in a row is remembered for so long, milliseconds. */
const memory = 600_000

/**
 * A kiosk that could not open its hall: it shows the catalogue, with no way out, and loads the page
 * anew on a schedule that goes on over the loads.
 */
export function stayPlain(language: Language): void {
  const front = `/catalogue/${language}/`
  document.body.classList.remove('arriving')
  const page = layPage(front, true)
  const idle = watchIdle(clock)
  const forget = () => {
    if (page.shows() !== front) page.show(front)
    clock.after(1000, () => idle.when(forget, forgets))
  }
  idle.when(forget, forgets)
  for (const escape of ['contextmenu', 'dragstart', 'auxclick'] as const)
    window.addEventListener(escape, (event) => event.preventDefault(), { capture: true })
  lookAgain(
    clock,
    hasPicture,
    () => idle.when(() => location.reload(), quiet),
    timesInRow(sessionStorage, Date.now()),
  )
}

/** How often this has happened before, without ten good minutes between. */
export function timesInRow(kept: Pick<Storage, 'getItem' | 'setItem'>, now: number): number {
  const [times = 0, last = 0] = (kept.getItem('enfilade plain') ?? '').split(' ').map(Number)
  // A clock that was set back must not keep it waiting.
  const goes = Math.abs(now - last) < memory ? Math.min(times + 1, waits.length - 1) : 0
  kept.setItem('enfilade plain', `${goes} ${now}`)
  return goes
}
