import type { Material } from '#craft'

/**
 * How a surface is drawn: a base, clouds over it, and cells with joints. Lengths are metres;
 * amounts are parts of the base's value.
 */
export type Finish = {
  /** sRGB. */
  base: string
  rough: number
  metal: number
  /** Clouds a metre along u and v; how strong the broad ones are and the fine ones. */
  grain: readonly [u: number, v: number, broad: number, fine: number]
  /** Width and height of a brick or slab, how far each course is shifted, half a joint. */
  cell: readonly [width: number, height: number, shift: number, joint: number]
  /** How far cells differ, how dark joints are, how strong veins are. */
  vary: number
  jointed: number
  veined: number
  /** How much brighter than by the light on it a surface is seen, for it shines itself. */
  glows: number
}

const plain: Finish = {
  base: '#808080',
  rough: 0.9,
  metal: 0,
  grain: [0.2, 0.2, 0, 0],
  // A cell wider than any room: no joints.
  cell: [1000, 1000, 0, 0],
  vary: 0,
  jointed: 0,
  veined: 0,
  glows: 1,
}

/** Trowelled: broad clouds drawn out a little, and a fine grain. */
const plaster = (base: string, broad = 0.07): Finish => ({
  ...plain,
  base,
  rough: 0.92,
  grain: [0.17, 0.26, broad, broad * 0.45],
})

const timber = (base: string, rough: number, broad: number): Finish => ({
  ...plain,
  base,
  rough,
  grain: [0.3, 5.2, broad, broad * 0.8],
})

const paving = (base: string, rough: number, size: number, vary: number): Finish => ({
  ...plain,
  base,
  rough,
  grain: [0.13, 0.13, 0.3, 0.16],
  cell: [size, size, 0, 0.0022],
  vary,
  jointed: 0.56,
})

const rough = (base: string, scale: number, broad: number): Finish => ({
  ...plain,
  base,
  rough: 0.9,
  grain: [scale, scale, broad, broad],
})

/** The look of every material of the house. */
export const finishes: Record<Material, Finish> = {
  plaster: plaster('#EDE6D8'),
  'cool-plaster': plaster('#E7E6E0'),
  'warm-plaster': plaster('#E3D7C2'),
  'ochre-plaster': plaster('#B9966A', 0.12),
  'ceiling-plaster': plaster('#F0EBE0', 0.03),
  'dark-felt': { ...plain, base: '#20262A' },
  black: { ...plain, base: '#121416' },
  'red-limewash': plaster('#8A372A', 0.2),
  'floor-brick': paving('#5E5B55', 0.4, 0.6, 0.26),
  'pale-floor': paving('#8C877D', 0.45, 0.6, 0.1),
  'court-paving': {
    ...paving('#86827A', 0.85, 0.4, 0.11),
    cell: [0.4, 0.4, 0.5, 0.0025],
    jointed: 0.4,
  },
  'grey-brick': {
    ...plain,
    base: '#86837C',
    rough: 0.85,
    grain: [0.7, 0.7, 0.16, 0.16],
    cell: [0.288, 0.0685, 0.5, 0.003],
    vary: 0.16,
    jointed: -0.22,
  },
  marble: {
    ...plain,
    base: '#E4E0D8',
    rough: 0.48,
    grain: [0.35, 0.35, 0.05, 0.02],
    veined: 0.07,
  },
  timber: timber('#7D5B3F', 0.62, 0.42),
  'pale-timber': timber('#977452', 0.66, 0.3),
  'dark-timber': timber('#3E2E25', 0.55, 0.34),
  lacquer: { ...plain, base: '#651E17', rough: 0.35, grain: [0.3, 0.12, 0.1, 0.04] },
  brass: { ...plain, base: '#A88A54', rough: 0.4, metal: 1, grain: [0.8, 40, 0.1, 0.12] },
  gilt: { ...plain, base: '#C9A052', rough: 0.36, metal: 0.4, grain: [0.9, 0.9, 0.1, 0.08] },
  'roof-tile': {
    ...rough('#6A6C69', 1.1, 0.2),
    cell: [0.2, 0.15, 0, 0.005],
    vary: 0.16,
    jointed: 0.3,
  },
  shadow: { ...plain, base: '#2A2723', rough: 0.95 },
  gravel: { ...rough('#A8A398', 2.2, 0.5), cell: [0.03, 0.026, 0.5, 0], vary: 0.3 },
  'bamboo-stem': { ...rough('#6E8050', 0.9, 0.3), rough: 0.5 },
  'bamboo-leaf': { ...rough('#768A58', 1.3, 0.4), rough: 0.6 },
  bark: rough('#75695D', 1.6, 0.5),
  'dark-stone': rough('#64635E', 0.6, 0.35),
  cloth: { ...plaster('#DBD2C1', 0.06), rough: 0.95 },
  lamp: { ...plain, base: '#FFF4E2', glows: 7 },
  water: { ...plain, base: '#27302F', rough: 0.05 },
}
