import { seeded } from '#kit'
import { blend, covering, ink, type Mark, type Place } from '../landscape/marks.ts'
import { broadLeaf, lotusFlower, lotusPad } from './broadLeaves.ts'
import { bladeOf, candles, cutLeaves, dressed, hanging, leavesOn, needles } from './foliage.ts'
import { along, blossom, bough, disc, ear, grown, plume } from './growth.ts'
import type { Habit, PlantLook } from './plants.ts'

type Random = () => number
const up = -Math.PI / 2
const stalk = ink('#6E8048')

/** A plant in a picture of 512 pixels, its foot at about 350, a few marks at a time. */
export function* plantMarks(look: PlantLook, seed: number): Generator<Mark[]> {
  yield* habits[look.habit](look, seeded(seed))
}

const habits: Record<Habit, (look: PlantLook, random: Random) => Generator<Mark[]>> = {
  *bough(look, random) {
    // From the left or from the right, steeper or flatter: no two boughs are alike.
    const left = random() < 0.5
    const rise = 0.75 + 0.4 * random()
    const bend = (0.35 + 0.5 * random()) * (left ? 1 : -1)
    const foot: Place = [left ? 8 : 504, 338 + 30 * random()]
    const main = grown(foot, left ? -rise : rise - Math.PI, 430, bend, 16)
    const twigs: Place[][] = []
    for (let i = 0; i < 7; i += 1) {
      const { at, angle } = along(main, 0.24 + i * 0.115)
      const side = i % 2 ? 1 : -1
      const long = (112 - i * 8) * (0.8 + 0.4 * random())
      twigs.push(grown(at, angle + side * (0.62 + 0.3 * random()), long, -side * 0.55 * random()))
    }
    yield twigs.flatMap((twig) => bough(twig, 5, 1.6))
    yield bough(main, 15, 3)
    for (const twig of [...twigs, main.slice(6)]) yield dressed(look, twig, random)
  },
  *weeping(look, random) {
    const main = grown([20, 190], -0.75, 440, 1.05, 16)
    yield bough(main, 17, 3)
    for (let i = 0; i < 19; i += 1) {
      const { at, angle } = along(main, 0.14 + i * 0.046)
      const strand = grown(at, angle + 0.5, 150 + 120 * random(), Math.PI / 2 - angle - 0.45, 14)
      yield [...bough(strand, 2.4, 0.8, stalk), ...leavesOn(look, strand, random)]
    }
  },
  *stalks(look, random) {
    const culm = ink('#7E9A55')
    for (const [x, lean, broad] of [
      [190, 0.05, 13],
      [330, -0.06, 10],
      [262, 0.02, 16],
    ] as const) {
      const line = grown([x, 380], up + lean, 390, -lean * 1.4, 8)
      yield bough(line, broad, broad * 0.72, culm)
      yield line.slice(1, -1).map(([cx, cy]) => ({
        path: disc([cx, cy], broad * 0.56, 1.8),
        wash: covering(ink('#40542F'), 0.85),
      }))
      for (const part of [0.42, 0.55, 0.68, 0.8, 0.92]) {
        const { at } = along(line, part)
        const side = random() < 0.5 ? -1 : 1
        const twig = grown(at, up + side * 0.9, 46 + 34 * random(), side * 0.6)
        yield [...bough(twig, 2.2, 1, culm), ...hanging(look, twig, random)]
      }
    }
  },
  *tuft(look, random) {
    const { bloom, ear: grains, plume: hair, leaf: blade } = look
    const many = bloom && !blade?.round ? 3 : 6
    const tall = (grains ?? hair) ? 205 : bloom && !blade?.round ? 190 : 215
    const stems = Array.from({ length: many }, (_, i): Place[] => {
      const lean = (i - (many - 1) / 2) * 0.11
      return grown(
        [256 + lean * 130, 372],
        up + lean,
        tall * (0.8 + 0.26 * random()),
        lean * 1.3,
        14,
      )
    })
    const blades = blade && !blade.round ? Array.from({ length: blade.many * 2 }, (_, i) => i) : []
    for (const i of blades) {
      const lean = (i / (blades.length - 1) - 0.5) * 1.5
      const long = (blade?.long ?? 0) * (0.75 + 0.5 * random())
      const line = grown(
        [256 + lean * 60, 374],
        up + lean * 0.75,
        long,
        lean * 1.5 + 0.2 * random(),
        16,
      )
      yield [bladeOf(line, blade?.wide ?? 4, blend(ink(blade?.ink ?? ''), stalk, 0.35 * random()))]
    }
    for (const stem of stems) {
      yield bough(stem, 3.4, 1.6, stalk)
      if (blade?.round) yield cutLeaves(look, stem, random)
      const tip = along(stem, 1)
      if (grains) {
        const head = grown(
          tip.at,
          tip.angle,
          grains.drooping ? 96 : 84,
          grains.drooping ? 1.5 : 0.12,
        )
        yield [
          ...bough(head, 2, 1, stalk),
          ...ear(head, grains.grain, grains.beard, ink(grains.ink)),
        ]
      }
      if (hair !== undefined) {
        const head = grown(tip.at, tip.angle, 92, 0.7)
        yield plume(head, 34, 1.2, Math.floor(random() * 1e6), ink(hair))
      }
      if (bloom)
        yield blossom(
          tip.at,
          bloom.size * (0.75 + 0.3 * random()),
          bloom.petals,
          ink(bloom.ink),
          ink(bloom.heart),
          random() * 6,
        )
    }
  },
  *pine(look, random) {
    const main = grown([30, 340], -0.72, 420, 0.55, 16)
    yield bough(main, 24, 6)
    for (let i = 0; i < 8; i += 1) {
      const { at, angle } = along(main, 0.24 + i * 0.1)
      const side = i % 2 ? 1 : -1
      const twig = grown(at, angle + side * 0.75, 78 * (0.8 + 0.4 * random()), -side * 0.5)
      yield bough(twig, 7, 3)
      const tip = along(twig, 1)
      yield needles(look, tip.at, tip.angle, random)
      if (look.fruit) yield candles(look.fruit, tip.at, random)
    }
  },
  *cypress(look, random) {
    const main = grown([256, 384], up, 330, 0.05, 12)
    yield bough(main, 18, 3)
    for (let i = 0; i < 46; i += 1) {
      const part = 0.14 + (0.84 * i) / 46
      const { at } = along(main, part)
      const side = i % 2 ? 1 : -1
      const spray = grown(
        at,
        up + side * (1.25 - 0.9 * part),
        (128 * (1.08 - part) + 26) * (0.75 + 0.4 * random()),
        -side * 0.7,
      )
      yield [...bough(spray, 2.6, 1), ...leavesOn(look, spray, random)]
    }
  },
  *lotus({ leaf: pad, bloom }, random) {
    const colour = ink(pad?.ink ?? '')
    for (const [x, top, size] of [
      [130, 232, 82],
      [392, 214, 90],
      [316, 306, 74],
      [196, 330, 66],
    ] as const) {
      const line = grown(
        [x + (256 - x) * 0.25, 384],
        up + (x - 256) * 0.0012,
        384 - top,
        (x - 256) * 0.0012,
      )
      const { at } = along(line, 1)
      yield bough(line, 4.5, 3.5, stalk)
      yield lotusPad(at, size * (0.95 + 0.1 * random()), colour)
    }
    if (!bloom) return
    const line = grown([262, 380], up, 232, 0.06)
    yield bough(line, 5, 4, stalk)
    const { at } = along(line, 1)
    yield lotusFlower(at, bloom.size, ink(bloom.ink), ink(bloom.heart))
  },
  *banana({ leaf: blade }, random) {
    const trunk = grown([256, 386], up + 0.04, 150, -0.08)
    yield bough(trunk, 34, 20, ink('#7C8E55'))
    const { at } = along(trunk, 1)
    for (const lean of [-1.25, 1.2, -0.78, 0.74, -0.28, 0.3]) {
      const line = grown(
        at,
        up + lean * 0.7,
        (blade?.long ?? 0) * (0.85 + 0.2 * random()),
        lean * 1.05,
        18,
      )
      yield broadLeaf(
        line,
        blade?.wide ?? 0,
        blend(ink(blade?.ink ?? ''), ink('#A9BF62'), 0.3 * random()),
      )
    }
  },
}
