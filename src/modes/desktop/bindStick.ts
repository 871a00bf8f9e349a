import type { Beat, Visit } from '#visit'

/** How far the thumb travels to full speed, pixels. */
const reach = 44

/**
 * A stick under the left thumb, for screens that are touched. It is for fingers only: whoever
 * cannot drag walks by pressing the floor or the list of places. Gives its undo.
 */
export function bindStick(host: HTMLElement, visit: Visit, beat: Beat): () => void {
  const stick = document.createElement('div')
  const knob = document.createElement('div')
  stick.className = 'stick'
  stick.setAttribute('aria-hidden', 'true')
  stick.append(knob)
  host.append(stick)

  let thumb: number | undefined
  const steer = (right: number, down: number) => {
    beat.catchUp()
    visit.intents.aside = right
    visit.intents.forward = -down
    beat.wake()
    knob.style.transform = `translate(${right * reach}px, ${down * reach}px)`
  }
  stick.addEventListener('pointerdown', (event) => {
    thumb = event.pointerId
    stick.setPointerCapture(thumb)
  })
  stick.addEventListener('pointermove', (event) => {
    if (event.pointerId !== thumb) return
    const { left, top, width, height } = stick.getBoundingClientRect()
    const right = (event.clientX - left - width / 2) / reach
    const down = (event.clientY - top - height / 2) / reach
    const size = Math.max(1, Math.hypot(right, down))
    steer(right / size, down / size)
  })
  const release = () => {
    if (thumb === undefined) return
    thumb = undefined
    steer(0, 0)
  }
  stick.addEventListener('pointerup', release)
  stick.addEventListener('pointercancel', release)
  window.addEventListener('blur', release)
  return () => {
    window.removeEventListener('blur', release)
    stick.remove()
  }
}
