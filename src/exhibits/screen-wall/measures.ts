import type { Size } from '#exhibition'

/** Breadth of the piers at its ends, height of the base, and how far the eave lies under the top, metres. */
export const [pier, base, eave] = [0.46, 0.36, 0.42]
/** The body stands back behind the piers, by so much on each side. */
const back = 0.07
/** What is left over the base and under the stone line: before the wall lies a stone with the title. */
const [below, above] = [0.38, 0.28]

/** The panel in the wall's own frame: its size, its middle's height, and its ground, metres. */
export const panelIn = ([width, height, depth]: Size) => ({
  width: width - 2 * pier - 0.24,
  height: height - eave - base - below - above,
  up: (base + below - eave - above) / 2,
  front: depth / 2 - back + 0.004,
})
