/** A place in the window, pixels off its middle. */
type Spot = { x: number; y: number }
type Zooming = {
  move: (dx: number, dy: number) => void
  /** Larger or smaller by this factor, while what is at the place stays there. */
  enlarge: (factor: number, at: Spot) => void
}

/**
 * Lets one finger or the mouse move what is in the frame, and two fingers or the wheel enlarge it.
 * While it is held the frame has `data-held`. Ends with the signal.
 */
export function followFingers(
  frame: HTMLElement,
  { move, enlarge }: Zooming,
  signal: AbortSignal,
): void {
  const fingers = new Map<number, Spot>()
  const fromMiddle = ({ clientX, clientY }: { clientX: number; clientY: number }): Spot => {
    const { left, top, width, height } = frame.getBoundingClientRect()
    return { x: clientX - left - width / 2, y: clientY - top - height / 2 }
  }
  const apart = () => {
    const [a, b] = [...fingers.values()]
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0
  }
  const middle = (): Spot => {
    const all = [...fingers.values()]
    const sum = all.reduce((so, at) => ({ x: so.x + at.x, y: so.y + at.y }), { x: 0, y: 0 })
    return { x: sum.x / all.length, y: sum.y / all.length }
  }
  const down = (event: PointerEvent) => {
    if (event.button !== 0) return
    frame.setPointerCapture(event.pointerId)
    fingers.set(event.pointerId, fromMiddle(event))
    frame.dataset['held'] = 'true'
  }
  const drag = (event: PointerEvent) => {
    if (!fingers.has(event.pointerId)) return
    const [before, wide] = [middle(), apart()]
    fingers.set(event.pointerId, fromMiddle(event))
    const now = middle()
    move(now.x - before.x, now.y - before.y)
    if (wide > 0) enlarge(apart() / wide, now)
  }
  const up = (event: PointerEvent) => {
    fingers.delete(event.pointerId)
    if (fingers.size === 0) delete frame.dataset['held']
  }
  const wheel = (event: WheelEvent) => {
    event.preventDefault()
    // Lines and pages of a wheel as pixels; two fingers on a pad come as a wheel with Ctrl.
    const pixels = event.deltaY * ([1, 16, 400][event.deltaMode] ?? 1)
    enlarge(Math.exp(-pixels * (event.ctrlKey ? 0.01 : 0.002)), fromMiddle(event))
  }
  frame.addEventListener('pointerdown', down, { signal })
  frame.addEventListener('pointermove', drag, { signal })
  frame.addEventListener('pointerup', up, { signal })
  frame.addEventListener('pointercancel', up, { signal })
  frame.addEventListener('wheel', wheel, { signal, passive: false })
}
