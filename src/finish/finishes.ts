import type { Material } from '#craft'

/** How a surface is drawn. `seam` is the pattern's own measure in metres (a brick, a board). */
export type Finish = {
  /** sRGB. */
  base: string
  rough: number
  metal: number
  pattern: keyof typeof patterns
  seam: number
  /** How far the value wanders from the base, 0 to 1. */
  vary: number
}

/** Numbers that the shader knows. */
export const patterns = {
  plain: 0,
  plaster: 1,
  limewash: 2,
  paving: 3,
  brickwork: 4,
  marble: 5,
  timber: 6,
  lacquer: 7,
  brushed: 8,
  tiles: 9,
  gravel: 10,
  leaf: 11,
  rough: 12,
  water: 13,
} as const

const of = (
  base: string,
  rough: number,
  pattern: Finish['pattern'],
  seam = 1,
  vary = 0.03,
  metal = 0,
): Finish => ({
  base,
  rough,
  metal,
  pattern,
  seam,
  vary,
})

/** The look of every material of the house. */
export const finishes: Record<Material, Finish> = {
  plaster: of('#EDE6D8', 0.92, 'plaster'),
  'cool-plaster': of('#E7E6E0', 0.92, 'plaster'),
  'warm-plaster': of('#E3D7C2', 0.92, 'plaster'),
  'ochre-plaster': of('#B9966A', 0.95, 'plaster', 1, 0.05),
  'ceiling-plaster': of('#F0EBE0', 0.95, 'plaster', 1, 0.015),
  'dark-felt': of('#20262A', 0.9, 'plain'),
  black: of('#121416', 0.9, 'plain'),
  'red-limewash': of('#86362A', 0.94, 'limewash', 1, 0.06),
  'floor-brick': of('#5C5A55', 0.42, 'paving', 0.6, 0.09),
  'pale-floor': of('#8C877D', 0.45, 'paving', 0.6, 0.05),
  'court-paving': of('#77756F', 0.85, 'paving', 0.4, 0.12),
  'grey-brick': of('#7C7B76', 0.85, 'brickwork', 0.288, 0.12),
  marble: of('#E4E0D8', 0.48, 'marble', 1, 0.05),
  timber: of('#76573D', 0.62, 'timber', 0.09, 0.24),
  'pale-timber': of('#94714F', 0.66, 'timber', 0.3, 0.16),
  'dark-timber': of('#3E2E25', 0.55, 'timber', 0.1, 0.2),
  lacquer: of('#6A2019', 0.35, 'lacquer', 1, 0.05),
  brass: of('#9C8050', 0.4, 'brushed', 1, 0.06, 1),
  'roof-tile': of('#5E605E', 0.8, 'tiles', 0.2, 0.14),
  shadow: of('#2A2723', 0.95, 'plain'),
  gravel: of('#A39E93', 0.95, 'gravel', 0.03, 0.25),
  'bamboo-stem': of('#66784A', 0.5, 'leaf', 1, 0.14),
  'bamboo-leaf': of('#6E8054', 0.6, 'leaf', 1, 0.22),
  bark: of('#6F655A', 0.9, 'rough', 0.05, 0.22),
  'dark-stone': of('#5F5F5B', 0.8, 'rough', 0.2, 0.18),
  cloth: of('#C9BFAE', 0.95, 'plaster', 1, 0.05),
  water: of('#27302F', 0.05, 'water', 1, 0.02),
}
