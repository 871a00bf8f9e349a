import type { HallStatus } from '#ui'
import type { StoreApi } from 'zustand/vanilla'

/**
 * Keeps the picture through a loss of its graphics context: while it is away nothing of the scene
 * stands, so that everything is freed without a trace; when it is back, all is built anew. `free`
 * lets go of what is shared. Gives its undo.
 */
export function keepPicture(
  view: HTMLCanvasElement,
  status: StoreApi<HallStatus>,
  free: () => void,
  redraw: () => void,
): () => void {
  const lose = () => {
    status.setState({ lost: true })
    free()
  }
  const regain = () => {
    status.setState({ lost: false })
    redraw()
  }
  view.addEventListener('webglcontextlost', lose)
  view.addEventListener('webglcontextrestored', regain)
  return () => {
    view.removeEventListener('webglcontextlost', lose)
    view.removeEventListener('webglcontextrestored', regain)
  }
}
