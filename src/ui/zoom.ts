/** How a picture lies in its window: how much larger than fitted, and its middle off the window's, pixels. */
export type Zoom = { scale: number; x: number; y: number }
/** The window, the picture as it fits into it, and how much larger it may become. */
export type Bounds = {
  window: { width: number; height: number }
  picture: { width: number; height: number }
  most: number
}

export const fitted: Zoom = { scale: 1, x: 0, y: 0 }

/** How large a picture of that shape is, fitted into the window and not above its own pixels. */
export function boundsOf(
  window: Bounds['window'],
  [width, height]: readonly [number, number],
): Bounds {
  const scale = Math.min(window.width / width, window.height / height)
  const picture = { width: width * scale, height: height * scale }
  // To twice its pixels, where every one can be seen; small ones a little further.
  return { window, picture, most: Math.max(4, 2 / scale) }
}

/** The zoom with nothing but picture where it can fill the window, and the whole of it in sight else. */
export function held({ scale, x, y }: Zoom, { window, picture, most }: Bounds): Zoom {
  const size = Math.min(most, Math.max(1, scale))
  const spare = (long: number, room: number) => Math.max(0, (long * size - room) / 2)
  const within = (at: number, most_: number) => Math.min(most_, Math.max(-most_, at))
  return {
    scale: size,
    x: within(x, spare(picture.width, window.width)),
    y: within(y, spare(picture.height, window.height)),
  }
}

/** Larger or smaller by this factor, while what is at `at` (pixels off the window's middle) stays. */
export function zoomedAt(
  zoom: Zoom,
  factor: number,
  at: { x: number; y: number },
  bounds: Bounds,
): Zoom {
  const scale = Math.min(bounds.most, Math.max(1, zoom.scale * factor))
  const by = scale / zoom.scale
  return held({ scale, x: at.x - (at.x - zoom.x) * by, y: at.y - (at.y - zoom.y) * by }, bounds)
}

/** Moved by so many pixels. */
export const movedBy = (zoom: Zoom, dx: number, dy: number, bounds: Bounds): Zoom =>
  held({ ...zoom, x: zoom.x + dx, y: zoom.y + dy }, bounds)
