import { useEffect, useRef, type RefObject } from 'react'
import { boundsOf, fitted, held, movedBy, zoomedAt, type Zoom } from './zoom.ts'

/** By how much one press enlarges, and how far one press moves the picture: a part of its window. */
const [step, stride] = [1.5, 0.15]

export type ZoomKeys = {
  /** Larger (above 1) or smaller (below). */
  by: (factor: number) => void
  /** Answers to a key; says whether it did. */
  press: (key: string) => boolean
}

/**
 * Lets wheel, fingers, mouse and keys enlarge and move a picture in its window. It moves the picture
 * itself: nothing else need hear of every step. `tell` hears how large it is.
 */
export function useZoom(
  window_: RefObject<HTMLElement | null>,
  picture: RefObject<HTMLElement | null>,
  pixels: readonly [number, number],
  tell: (scale: number) => void,
): RefObject<ZoomKeys> {
  const keys = useRef<ZoomKeys>({ by: () => {}, press: () => false })
  const [wide, high] = pixels

  useEffect(() => {
    const [frame, shown] = [window_.current, picture.current]
    if (!frame || !shown) return
    let zoom: Zoom = fitted
    const bounds = () =>
      boundsOf({ width: frame.clientWidth, height: frame.clientHeight }, [wide, high])
    const lay = (next: Zoom) => {
      zoom = next
      shown.style.transform = `translate(${zoom.x}px, ${zoom.y}px) scale(${zoom.scale})`
      tell(zoom.scale)
    }
    const fit = () => {
      const { picture: size } = bounds()
      shown.style.width = `${size.width}px`
      shown.style.height = `${size.height}px`
      lay(held(zoom, bounds()))
    }
    const fromMiddle = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
      const { left, top, width, height } = frame.getBoundingClientRect()
      return { x: clientX - left - width / 2, y: clientY - top - height / 2 }
    }
    const by = (factor: number, at = { x: 0, y: 0 }) => lay(zoomedAt(zoom, factor, at, bounds()))
    const ways: Record<string, () => void> = {
      '+': () => by(step),
      '=': () => by(step),
      '-': () => by(1 / step),
      '0': () => lay(fitted),
      ArrowLeft: () => lay(movedBy(zoom, stride * frame.clientWidth, 0, bounds())),
      ArrowRight: () => lay(movedBy(zoom, -stride * frame.clientWidth, 0, bounds())),
      ArrowUp: () => lay(movedBy(zoom, 0, stride * frame.clientHeight, bounds())),
      ArrowDown: () => lay(movedBy(zoom, 0, -stride * frame.clientHeight, bounds())),
    }
    keys.current = {
      by: (factor) => by(factor > 1 ? step : 1 / step),
      press: (key) => {
        const way = Object.hasOwn(ways, key) ? ways[key] : undefined
        way?.()
        return way !== undefined
      },
    }

    const fingers = new Map<number, { x: number; y: number }>()
    const apart = () => {
      const [a, b] = [...fingers.values()]
      return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0
    }
    const middle = () => {
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
    const move = (event: PointerEvent) => {
      if (!fingers.has(event.pointerId)) return
      const [before, wideBefore] = [middle(), apart()]
      fingers.set(event.pointerId, fromMiddle(event))
      const [now, wideNow] = [middle(), apart()]
      const moved = movedBy(zoom, now.x - before.x, now.y - before.y, bounds())
      lay(wideBefore > 0 ? zoomedAt(moved, wideNow / wideBefore, now, bounds()) : moved)
    }
    const up = (event: PointerEvent) => {
      fingers.delete(event.pointerId)
      if (fingers.size === 0) delete frame.dataset['held']
    }
    const wheel = (event: WheelEvent) => {
      event.preventDefault()
      // Lines and pages of a wheel as pixels.
      const pixelsOf = [1, 16, 400][event.deltaMode] ?? 1
      by(Math.exp(-event.deltaY * pixelsOf * (event.ctrlKey ? 0.01 : 0.002)), fromMiddle(event))
    }
    const listening = new AbortController()
    const { signal } = listening
    frame.addEventListener('pointerdown', down, { signal })
    frame.addEventListener('pointermove', move, { signal })
    frame.addEventListener('pointerup', up, { signal })
    frame.addEventListener('pointercancel', up, { signal })
    frame.addEventListener('wheel', wheel, { signal, passive: false })
    const watch = new ResizeObserver(fit)
    watch.observe(frame)
    fit()
    return () => {
      watch.disconnect()
      listening.abort()
    }
  }, [window_, picture, wide, high, tell])
  return keys
}
