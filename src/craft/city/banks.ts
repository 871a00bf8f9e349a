import { addBox, type CityMesh, type Ground } from './cityMesh.ts'
import { cityAxis, forecourt, palaceFrom, site } from './measures.ts'

const on: Ground = (e, y, n) => [n, y, e]

/** The kerb round the moat, the paved place before the south gate, and the ways to the other gates. */
export function addBanks(mesh: CityMesh): void {
  const k = cityAxis.palaceScale
  const [half, moat, kerb] = [(site.wide / 2) * k, site.moat * k, 0.008]
  const [from, to] = [palaceFrom, palaceFrom + site.long * k]
  const [w, s, n] = [half + moat, from - moat, to + moat]
  const out = forecourt.half * k
  const block = (e0: number, n0: number, e1: number, n1: number, paved = false) =>
    addBox(mesh, on, [e0, 0, n0], [e1, site.ground * k, n1], paved ? 'paving' : 'gypsum')
  block(-out, from - forecourt.south * k, out, from, true)
  block(-12 * k, to, 12 * k, n + kerb, true)
  block(-w, n, w, n + kerb)
  for (const side of [-1, 1]) {
    const across = (near: number, south: number, far: number, north: number, paved = false) =>
      block(
        Math.min(side * near, side * far),
        south,
        Math.max(side * near, side * far),
        north,
        paved,
      )
    across(w, s - kerb, w + kerb, n + kerb)
    across(out, s - kerb, w, s)
    // Over the water to the gates of the east and of the west.
    across(half, from + 122 * k, w + kerb, from + 138 * k, true)
  }
}
