import { BufferAttribute, BufferGeometry } from 'three'

/** Corners of a ring, each twice. */
const corners = 40

/** A flat ring about the middle of the floor, between two radii. Metres. */
export function ringGeometry(inner: number, outer: number): BufferGeometry {
  const ring = new BufferGeometry()
  const places = Array.from({ length: corners }, (_, i) => {
    const angle = (i / corners) * 2 * Math.PI
    return [inner, outer].flatMap((away) => [Math.sin(angle) * away, 0, Math.cos(angle) * away])
  })
  ring.setAttribute('position', new BufferAttribute(Float32Array.from(places.flat()), 3))
  // Three makes a second program of the veils for what has no normals; nobody reads these.
  ring.setAttribute('normal', ring.getAttribute('position'))
  const next = (n: number) => n % (2 * corners)
  ring.setIndex(
    Array.from({ length: corners }, (_, i) =>
      [0, 1, 2, 1, 3, 2].map((n) => next(2 * i + n)),
    ).flat(),
  )
  return ring
}

/** So much of a ring is drawn, 0 to 1. */
export const drawPart = (ring: BufferGeometry, much: number): void =>
  ring.setDrawRange(0, Math.round(much * corners) * 6)
