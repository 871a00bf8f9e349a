/** How the diorama is set up. Metres, in the hanging's own frame, heights over the floor. */
export const diorama = {
  /** The slab under the feet, and how far along the animal its own middle lies from them. */
  slab: 0.08,
  middle: 0.385,
  /** Behind the fore legs, so that from the viewing place it stands free between them and the panel. */
  ship: { x: -0.9, z: -0.5, up: 0.42 },
  /** The panel behind with the outlines: where it stands, and each outline's feet on it. */
  panel: { x: -2.95, z: -1.95, width: 2.7, height: 2.6, thick: 0.06 },
  outline: { scale: 0.4, ground: 0.5, front: 0.012, giraffe: -2.12, qilin: -3.56 },
} as const

/** Places on the two outlines that are compared: along the animal and up, at full height. */
export const compared: readonly {
  giraffe: readonly [number, number]
  qilin: readonly [number, number]
}[] = [
  { giraffe: [1.36, 4.2], qilin: [1.1, 3.95] },
  { giraffe: [0.95, 3.2], qilin: [0.78, 2.9] },
  { giraffe: [-0.97, 1.35], qilin: [-1.42, 3.05] },
  { giraffe: [0.5, 0.14], qilin: [0.5, 0.16] },
]
