import type { Hanging, Ray } from '#plan'
import { metOn } from '../ownRay.ts'
import { card, drawerAt, drawerCount, drawn, front } from './measures.ts'

/** The drawer whose front, or whose card, a ray meets first; nothing beside them. */
export function pressedDrawer(
  ray: Ray,
  hanging: Hanging,
  open: readonly boolean[],
): number | undefined {
  const all = Array.from({ length: drawerCount }, (_, drawer) => drawer)
  const on = (out: number, low: number, high: number, isOpen: boolean) => {
    const met = metOn(ray, hanging, out)
    if (!met || met[1] < low || met[1] > high) return undefined
    return all.find(
      (drawer) => open[drawer] === isOpen && Math.abs(met[0] - drawerAt(drawer)) < front.pitch / 2,
    )
  }
  const [low, top] = [front.up - front.height / 2, front.up + front.height / 2]
  return (
    on(front.face + drawn.out, low, top, true) ??
    on(card.z + drawn.out, top, card.high + card.height, true) ??
    on(front.face, low, top, false)
  )
}
