import type { Clock } from '#kit'
import type { Ray } from '#plan'
import type { Beat, Visit } from '#visit'
import type { PerspectiveCamera } from 'three'
import { exhibitAhead } from './ahead.ts'
import { bindGamepad } from './bindGamepad.ts'
import { bindKeyboard } from './bindKeyboard.ts'
import { bindPointer } from './bindPointer.ts'
import { bindStick } from './bindStick.ts'
import { rayThrough } from './rays.ts'

export type Devices = {
  view: HTMLElement
  visit: Visit
  beat: Beat
  clock: Clock
  camera: () => PerspectiveCamera
  /** Opens an exhibit that was asked for by keyboard, so that the focus can follow. */
  open: (exhibit: string) => void
  /** Whether something before the eyes takes a press along this ray for itself. */
  press: (ray: Ray) => boolean
  /** What hears of a drag that begins along this ray, where something before the eyes is dragged. */
  grip: (ray: Ray) => ((ray: Ray) => void) | undefined
  /** Whether to show a stick for the thumb. */
  stick: boolean
}

/** Lets every device of a desk or a phone walk the visitor. Gives its undo. */
export function bindDevices({
  view,
  visit,
  beat,
  clock,
  camera,
  open,
  press,
  grip,
  stick,
}: Devices): () => void {
  const ending = new AbortController()
  const { signal } = ending
  const openAhead = (how: (exhibit: string) => void) => () => {
    const exhibit = exhibitAhead(visit)
    if (exhibit !== undefined) how(exhibit)
  }
  bindKeyboard(view, visit, beat, openAhead(open), signal)
  bindGamepad(visit, beat, clock, openAhead(visit.approach), signal)
  bindPointer(
    view,
    visit,
    beat,
    (x, y) => rayThrough(camera(), view, x, y),
    () => camera().fov / view.clientHeight,
    press,
    grip,
    signal,
  )
  const away = stick ? bindStick(document.body, visit, beat) : undefined
  return () => {
    ending.abort()
    away?.()
  }
}
