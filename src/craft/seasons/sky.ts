import { seeded } from '#kit'
import {
  blend,
  covering,
  ink,
  lineThrough,
  type Ink,
  type Mark,
  type Place,
} from '../landscape/marks.ts'
import { ridgedNoise } from '../landscape/ridgedNoise.ts'
import { noonHeight, termBegins, termWide } from '../solarTerms.ts'
import { disc } from './growth.ts'

/** Side of the picture, pixels, and where the land begins in it. */
export const seasonSide = 512
const land = 318
/** Beijing, whose noon the picture shows, degrees north. */
const latitude = 39.9

/** Sky above, sky over the land, and the land, at every eighth of the year from 315 degrees on. */
const looks = [
  ['#AFC6CF', '#ECE6D6', '#B9B88E'],
  ['#B5D0DC', '#EDEAD6', '#A3B67C'],
  ['#9DC6DA', '#EAECD8', '#84A86F'],
  ['#8DBCD8', '#F0E7CC', '#7A9E68'],
  ['#A9C6CE', '#F0E2C4', '#9AA265'],
  ['#97BEDA', '#EFE0C8', '#BFA063'],
  ['#AEBFC9', '#E9DBCB', '#AD9A78'],
  ['#BCC8D0', '#EAE6E0', '#C9C6BE'],
] as const

/** A colour of the year at that longitude, between the two eighths that it lies between. */
function yearly(longitude: number, which: 0 | 1 | 2): Ink {
  const at = (((longitude - 315 + 360) % 360) / 360) * looks.length
  const [from, to] = [looks[Math.floor(at)], looks[(Math.floor(at) + 1) % looks.length]]
  return blend(ink(from?.[which] ?? ''), ink(to?.[which] ?? ''), at % 1)
}

/** The middle of a term, degrees. */
const middleOf = (term: number): number => termBegins(term) + termWide / 2

/** What falls in a term, from Start of Spring on. */
const rains = new Set([1, 5, 11])
const snows = new Set([19, 20, 22, 23])

/** Sky, sun and far land of a term. The sun stands as high as it does at noon. */
export function* skyMarks(term: number): Generator<Mark[]> {
  const longitude = middleOf(term)
  const [above, low, ground] = [0, 1, 2].map((which) => yearly(longitude, which as 0 | 1 | 2))
  if (!above || !low || !ground) return
  const white = snows.has(term) ? 0.55 : 0
  const field = blend(ground, ink('#F1F0EC'), white)
  yield [
    {
      path: 'M0 0H512V512H0Z',
      wash: {
        from: 0,
        to: land,
        stops: [
          [0, above],
          [1, low],
        ],
      },
    },
  ]
  const high = land - (noonHeight(longitude, latitude) / 80) * (land - 26)
  const sun: Place = [256, high]
  yield [64, 48, 36].map((size) => ({
    path: disc(sun, size),
    wash: covering(ink('#FBF3DF'), 0.22),
  }))
  yield [{ path: disc(sun, 25), wash: covering(ink('#FFF6E2'), 0.95) }]
  yield [0.62, 0.38, 0.12].map((away, i): Mark => {
    const noise = ridgedNoise(71 + i * 13 + term)
    const level = land - 34 + i * 26
    const crest = Array.from({ length: 65 }, (_, j): Place => [
      j * 8,
      level - (58 - 22 * i) * (noise((j * 8) / (190 - 20 * i)) - 0.35),
    ])
    return {
      path: lineThrough([...crest, [512, 512], [0, 512]], true),
      wash: {
        from: level - 50,
        to: 400,
        stops: [
          [0, blend(field, above, away)],
          [1, blend(field, low, away * 0.7)],
        ],
      },
    }
  })
}

/** What falls before the plant: rain, or snow; nothing in most terms. */
export function weatherMarks(term: number): Mark[] {
  const random = seeded(900 + term)
  const spots = (many: number) =>
    Array.from({ length: many }, (): Place => [512 * random(), 380 * random()])
  if (rains.has(term))
    return [
      {
        path: spots(120)
          .map(([x, y]) =>
            lineThrough([
              [x, y],
              [x - 3, y + 16 + 16 * random()],
            ]),
          )
          .join(''),
        wash: covering(ink('#F4F4EE'), 0.55),
        broad: 1,
      },
    ]
  if (snows.has(term))
    return [
      {
        path: spots(150)
          .map((spot) => disc(spot, 1 + 1.9 * random()))
          .join(''),
        wash: covering(ink('#FFFFFF'), 0.9),
      },
    ]
  return []
}
