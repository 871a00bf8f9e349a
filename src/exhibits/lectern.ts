import { shelfSheet, type Sheet } from '#lettering'
import type { Board, Inscription, Spot } from './types.ts'

/** How far a label's desk leans back from upright: its face is a slope of 30 degrees. */
const lean = 60
const [rise, back] = [Math.cos((lean * Math.PI) / 180), Math.sin((lean * Math.PI) / 180)] as const
/** The wood round the paper, the desk's front edge, and how far the paper lies on the wood; metres. */
const [rim, lip, proud] = [0.014, 0.02, 0.002] as const
/** A desk's own post and its foot: half of their sides, and how high the foot is, metres. */
const post = { half: 0.022, foot: 0.13, high: 0.016 } as const
/** How far a foot's shade reaches over the floor, metres, and how deep it is. */
const shade = { reach: 0.09, deep: 0.4 } as const

/** What desks are made of, linear. */
const woods = { timber: [0.048, 0.027, 0.018], marble: [0.776, 0.745, 0.687] } as const

/** How high a desk with such a card is, and how deep from its front edge to its back, metres. */
export const deskRise = (card: { height: number }): { high: number; deep: number } => ({
  high: (card.height + 2 * rim) * rise + lip,
  deep: (card.height + 2 * rim) * back,
})

/** A label on a sloping desk: its words, the card, where its foot is, and what it is made of. */
export const lectern = (
  words: Parameters<typeof shelfSheet>[0],
  card: { width: number; height: number },
  foot: Spot,
  made?: { wood?: keyof typeof woods; post?: number },
): Inscription => deskWith(shelfSheet(words, card), card, foot, made)

/**
 * The label of what stands on a floor, on a desk with a post of its own: where that stands from the middle of
 * the thing, how high its front edge is over the floor, and how high the thing is; metres.
 */
export const ownDesk = (
  words: Parameters<typeof shelfSheet>[0],
  card: { width: number; height: number },
  desk: { x: number; up: number; z: number },
  high: number,
): Inscription => lectern(words, card, [desk.x, desk.up - high / 2, desk.z], { post: desk.up })

/**
 * Something written on a sloping desk: `foot` is the middle of its lower front edge. Where nothing carries it,
 * it has a post of its own down to the floor, `post` metres.
 */
export function deskWith(
  sheet: Sheet,
  card: { width: number; height: number },
  foot: Spot,
  { wood = 'timber', post: tall }: { wood?: keyof typeof woods; post?: number } = {},
): Inscription {
  const half = card.height / 2 + rim
  const wide = card.width / 2 + rim
  // Of the middle of the paper, about which the boards are told.
  const up = lip + half * rise + proud * back
  const out = proud * rise - half * back
  const boards = woodOf(wide, half, [up, out], woods[wood])
  return {
    sheet,
    at: [foot[0], foot[1] + up, foot[2] + out],
    width: card.width,
    plate: 'paper',
    lean,
    boards: tall === undefined ? boards : [...boards, ...standOf(-up, tall, woods[wood])],
  }
}

/** The wood under the paper: its face, its front edge, which takes the light, its sides and its back. */
function woodOf(
  wide: number,
  half: number,
  [up, out]: readonly [number, number],
  wood: readonly [number, number, number],
): Board[] {
  const [low, high] = [-half * rise - proud * back, half * rise - proud * back]
  const [front, rear] = [-out, -out - 2 * half * back]
  const edge = 0.005
  // From the floor of the desk in front over its edge and its face and down again behind.
  const way = [
    [-up, front + edge * 0.4],
    [low - edge, front + edge * 0.4],
    [low, front],
    [high, rear],
    [-up, rear],
  ] as const
  const strips = [1, 2.4, 1, 0.6].map((bright, i) => {
    const [[y0, z0], [y1, z1]] = [way[i] ?? way[0], way[i + 1] ?? way[0]]
    const corners: Spot[] = [
      [-wide, y0, z0],
      [wide, y0, z0],
      [wide, y1, z1],
      [-wide, y1, z1],
    ]
    return tinted(corners, wood, bright)
  })
  const side = (x: number): Spot[] => [
    [x, -up, front],
    [x, -up, rear],
    [x, high, rear],
    [x, low, front],
  ]
  return [...strips, tinted(side(wide), wood, 0.7), tinted(side(-wide).toReversed(), wood, 0.7)]
}

/** The post from the desk's under side down to the floor, its foot and the shade round that. */
function standOf(under: number, tall: number, wood: readonly [number, number, number]): Board[] {
  const floor = under - tall
  const inner = square(post.foot - 0.01, floor + 0.0015)
  const outer = square(post.foot + shade.reach, floor + 0.0015)
  return [
    ...shadeRound(outer, inner, shade.deep),
    ...block(post.foot, floor, floor + post.high, wood),
    ...block(post.half, floor + post.high, under, wood),
  ]
}

/** A shade on a level ground, so deep along its inner edge, and nought or so deep along its outer one. */
export function shadeRound(
  outer: readonly Spot[],
  inner: readonly Spot[],
  deepest: number,
  least = 0,
): Board[] {
  const colour = [least, least, deepest, deepest].map((deep) => [-1, -1, -1, deep] as const)
  return rings(outer, inner).map((corners) => ({ corners, colour }))
}

/** The sides and the top of an upright block in the middle. */
function block(half: number, low: number, high: number, wood: readonly [number, number, number]) {
  const top = square(half, high)
  return [...rings(square(half, low), top), top].map((corners, i) =>
    tinted(corners, wood, [1, 0.7, 0.7, 0.7, 1.6][i] ?? 1),
  )
}

/** A board of that wood, so much brighter. */
const tinted = (
  corners: readonly Spot[],
  [red, green, blue]: readonly [number, number, number],
  bright: number,
): Board => ({
  corners,
  colour: corners.map(() => [red * bright, green * bright, blue * bright, 0.5]),
})

/** The corners of a level square, seen from above: the front ones first. */
const square = (half: number, y: number): Spot[] => [
  [-half, y, half],
  [half, y, half],
  [half, y, -half],
  [-half, y, -half],
]

/** The four strips between two such squares. */
function rings(outer: readonly Spot[], inner: readonly Spot[]): Spot[][] {
  return inner.flatMap((_, i) => {
    const next = (i + 1) % 4
    const [oa, ob, ib, ia] = [outer[i], outer[next], inner[next], inner[i]]
    return oa && ob && ib && ia ? [[oa, ob, ib, ia]] : []
  })
}
