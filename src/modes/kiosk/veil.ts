import type { Clock } from '#kit'

/** How long one picture goes over into the next, milliseconds; `kiosk.css` has it too. */
const fade = 1200

/**
 * Lays the picture as it is now over the view and gives what lifts it again, slowly or, with `cuts`,
 * at once: what changes behind it is not seen. `draw` draws the picture.
 */
export function createVeil(
  view: HTMLCanvasElement,
  clock: Clock,
  draw: () => void,
  cuts: () => boolean,
): () => () => void {
  let lain: HTMLCanvasElement | undefined
  return () => {
    const cloth = document.createElement('canvas')
    cloth.className = 'kiosk-veil'
    cloth.width = view.width
    cloth.height = view.height
    // The picture can be read in the task that drew it, and not after.
    draw()
    const context = cloth.getContext('2d')
    context?.drawImage(view, 0, 0)
    // Whoever comes before the last one is lifted looks at that one still.
    if (lain) context?.drawImage(lain, 0, 0, cloth.width, cloth.height)
    lain?.remove()
    lain = cloth
    view.after(cloth)
    return () => {
      const gone = () => {
        cloth.remove()
        // Freed at once: a 4K picture is 33 MB.
        cloth.width = 0
        if (lain === cloth) lain = undefined
      }
      if (cuts()) return gone()
      cloth.classList.add('lifting')
      clock.after(fade, gone)
    }
  }
}
