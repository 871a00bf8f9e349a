import { seeded } from '#kit'
import { group, type Landscape } from './compose.ts'
import { blend, covering, lineThrough, type Ink, type Mark, type Wash } from './marks.ts'
import { layerMarks } from './paint.ts'
import { silk } from './pigments.ts'
import { ruledSeasons, type Ruled } from './ruledDials.ts'

/** The picture's own pixels, 16 to 9: a third of a picture of 4,096 by 2,304. */
export const ruledFrame = { width: 1365.333, height: 768 } as const

/** How high mist stands, as a part of the host's height, and how high hosts are, of the picture. */
const mists = [0.03, 0.1, 0.19, 0.32, 0.48] as const
const hosts = [0.3, 0.39, 0.47, 0.54, 0.61] as const

/** How far each layer has gone into the air. */
const air = [0, 0, 0.06, 0.28, 0.52] as const

/** The groups of mountains of a number: two, parted by water, the right one first. */
export function ruledLandscape({ seed, height }: Ruled): Landscape {
  const random = seeded(seed * 7 + 5)
  const host = (hosts[height] ?? hosts[2]) * ruledFrame.height
  const left = random() < 0.5
  const parting = ruledFrame.width * (0.42 + 0.16 * random())
  const high = ruledFrame.height
  const site = (from: number, to: number, onLeft: boolean) => {
    const width = to - from
    // Mountains grow upwards only: a group stays within its water.
    return { from, width, high, left: onLeft, breadth: (0.4 * width) / host }
  }
  return {
    seed,
    sections: [
      group(seed * 97 + 13, site(parting, ruledFrame.width, !left), host * (left ? 0.72 : 1)),
      group(seed * 97, site(0, parting, left), host * (left ? 1 : 0.72)),
    ],
  }
}

/** The whole picture as the brush goes, from the ground to the nearest layer, a few marks at a time. */
export function* ruledMarks(ruled: Ruled): Generator<Mark[]> {
  const of = ruledLandscape(ruled)
  const season = ruledSeasons[ruled.season] ?? 'summer'
  const { width, height } = ruledFrame
  const ground: Mark = {
    path: lineThrough(
      [
        [0, 0],
        [width, 0],
        [width, height],
        [0, height],
      ],
      true,
    ),
    wash: {
      from: 0,
      to: height,
      stops: [
        [0, silk.upper],
        [1, silk.lower],
      ],
    },
  }
  const misty = mists[ruled.mist] ?? mists[2]
  yield [inSeason(ground, season)]
  for (const depth of [4, 3, 2, 1, 0])
    for (const section of of.sections) {
      const layer = section.layers.find((each) => each.depth === depth)
      if (!layer) continue
      const look = { away: air[depth] ?? 0, water: true, misty, frame: ruledFrame }
      for (const marks of layerMarks(of, section, layer, look))
        yield marks.map((mark) => inSeason(mark, season))
    }
}

type Season = (typeof ruledSeasons)[number]

function inSeason(mark: Mark, season: Season): Mark {
  if (season === 'summer') return mark
  return { ...mark, wash: dyed(mark.wash, season) }
}

function dyed(wash: Wash, season: Season): Wash {
  if (!('stops' in wash)) return turned(wash, season)
  return { ...wash, stops: wash.stops.map(([at, ink]) => [at, turned(ink, season)] as const) }
}

/** What greens and blues become: young leaves, russet and ochre, snow. */
const becomes: Readonly<
  Record<Exclude<Season, 'summer'>, { green: Ink; blue: Ink; part: number }>
> = {
  spring: { green: [150, 186, 112, 1], blue: [74, 134, 152, 1], part: 0.55 },
  autumn: { green: [176, 98, 52, 1], blue: [84, 92, 118, 1], part: 0.78 },
  winter: { green: [226, 224, 212, 1], blue: [212, 220, 224, 1], part: 0.94 },
}

/** An ink in its season: only what is green or blue turns, ochre, ink and silk stay. */
function turned(ink: Ink, season: Season): Ink {
  if (season === 'summer') return ink
  const [red, green, blue, cover] = ink
  const { green: young, blue: far, part } = becomes[season]
  const leafy = Math.max(0, green - Math.max(red, blue)) / 40
  const blueish = Math.max(0, blue - red) / 60
  const cool = Math.min(1, Math.max(leafy, blueish))
  if (cool === 0) return ink
  const goal = blend(young, far, Math.min(1, Math.max(0, blue - green) / 40))
  // Darker stays darker, so that folds keep their form.
  const light = (red + green + blue) / (goal[0] + goal[1] + goal[2])
  const kept = Math.min(1.1, 0.55 + 0.5 * light)
  const lit: Ink = [goal[0] * kept, goal[1] * kept, goal[2] * kept, 1]
  const on = blend(ink, lit, part * cool)
  return covering([Math.min(255, on[0]), Math.min(255, on[1]), Math.min(255, on[2]), 1], cover)
}
