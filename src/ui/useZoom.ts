import { useEffect, useRef, type RefObject } from 'react'
import { followFingers } from './followFingers.ts'
import { boundsOf, fitted, held, movedBy, zoomedAt, type Zoom } from './zoom.ts'

/** By how much one press enlarges, and how far one press moves the picture: a part of its window. */
const [step, stride] = [1.5, 0.15]

export type ZoomKeys = {
  larger: () => void
  smaller: () => void
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
  const keys = useRef<ZoomKeys>({ larger: () => {}, smaller: () => {}, press: () => false })
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
      larger: () => by(step),
      smaller: () => by(1 / step),
      press: (key) => {
        const way = Object.hasOwn(ways, key) ? ways[key] : undefined
        way?.()
        return way !== undefined
      },
    }

    const listening = new AbortController()
    followFingers(
      frame,
      {
        move: (dx, dy) => lay(movedBy(zoom, dx, dy, bounds())),
        enlarge: by,
      },
      listening.signal,
    )
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
