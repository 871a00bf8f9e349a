import type { Hall } from '#building'
import type { Plain } from '#modes/plain'
import type { HallStatus } from '#ui'
import type { StoreApi } from 'zustand/vanilla'

/**
 * Keeps the picture through a loss of its graphics context: while it is away nothing of the scene
 * stands, so that everything is freed without a trace; when it is back, all is built anew. `bring`
 * gives what carries a visit through losses that last.
 */
export function keepPicture(
  view: HTMLCanvasElement,
  status: StoreApi<HallStatus>,
  { built, finish }: Pick<Hall, 'built' | 'finish'>,
  redraw: () => void,
  bring: () => Promise<Plain>,
): void {
  let plain: Promise<Plain> | undefined
  // Where it does not come the notice stays, which leads to the catalogue as well.
  const tell = (what: keyof Plain) => {
    const coming = (plain ??= bring())
    coming.then(
      (it) => it[what](),
      () => (plain = undefined),
    )
  }
  view.addEventListener('webglcontextlost', () => {
    status.setState({ lost: true })
    built.room = undefined
    finish.dispose()
    tell('lose')
  })
  view.addEventListener('webglcontextrestored', () => {
    status.setState({ lost: false })
    redraw()
    tell('regain')
  })
}
