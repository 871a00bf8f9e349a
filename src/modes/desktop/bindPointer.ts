import { pick, type Ray } from '#plan'
import type { Beat, Visit } from '#visit'

/** Pixels that a press may slip and still be a press. */
const slip = 7

/**
 * Lets a mouse or a finger look round by dragging and go somewhere by pressing: to the exhibit or
 * to the place on the floor that was pressed. `rayAt` gives the ray under a point of the page,
 * `angleOf` the degrees that a pixel spans; `taken` says that an exhibit took the press for itself,
 * and `grip` what hears a drag instead of the eyes. Ends with the signal.
 */
export function bindPointer(
  view: HTMLElement,
  visit: Visit,
  beat: Beat,
  rayAt: (clientX: number, clientY: number) => Ray,
  angleOf: () => number,
  taken: (ray: Ray) => boolean,
  grip: (ray: Ray) => ((ray: Ray) => void) | undefined,
  signal: AbortSignal,
): void {
  let pressed: { id: number; x: number; y: number; dragged: boolean } | undefined
  let held: ((ray: Ray) => void) | undefined

  const down = (event: PointerEvent) => {
    if (pressed || event.button !== 0) return
    pressed = { id: event.pointerId, x: event.clientX, y: event.clientY, dragged: false }
    held = undefined
    view.setPointerCapture(event.pointerId)
  }
  const move = (event: PointerEvent) => {
    if (!pressed) return point(event)
    if (event.pointerId !== pressed.id) return
    const dx = event.clientX - pressed.x
    const dy = event.clientY - pressed.y
    if (!pressed.dragged) {
      if (Math.hypot(dx, dy) < slip) return
      held = grip(rayAt(pressed.x, pressed.y))
    }
    pressed = { id: event.pointerId, x: event.clientX, y: event.clientY, dragged: true }
    if (held) return held(rayAt(event.clientX, event.clientY))
    beat.catchUp()
    // The picture goes with the hand, so the eyes go against it.
    visit.intents.lookHeading -= dx * angleOf()
    visit.intents.lookPitch += dy * angleOf()
    beat.wake()
  }
  const up = (event: PointerEvent) => {
    if (event.pointerId !== pressed?.id) return
    const { dragged } = pressed
    pressed = undefined
    if (!dragged) go(event)
  }
  const go = ({ clientX, clientY }: PointerEvent) => {
    const ray = rayAt(clientX, clientY)
    if (taken(ray)) return
    const picked = pick(visit.plan, ray)
    if (picked?.on === 'exhibit') visit.approach(picked.exhibit)
    else if (picked?.on === 'floor') visit.walkTo(picked.x, picked.z)
  }
  const point = ({ clientX, clientY, pointerType }: PointerEvent) => {
    if (pointerType !== 'mouse') return
    const picked = pick(visit.plan, rayAt(clientX, clientY))
    view.style.cursor = picked?.on === 'exhibit' ? 'pointer' : 'grab'
  }
  const cancel = () => {
    pressed = undefined
  }
  view.addEventListener('pointerdown', down, { signal })
  view.addEventListener('pointermove', move, { signal })
  view.addEventListener('pointerup', up, { signal })
  view.addEventListener('pointercancel', cancel, { signal })
  window.addEventListener('blur', cancel, { signal })
}
