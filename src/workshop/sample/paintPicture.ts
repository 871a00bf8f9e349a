import { seeded } from '#kit'
import sharp from 'sharp'

type Colour = readonly [red: number, green: number, blue: number]
/** The colour at a place of the picture; x and y run from 0 to 1, `ratio` is width through height. */
type Rule = (x: number, y: number, ratio: number) => Colour

/** Quiet pairs: ground and figure. */
const pairs: readonly (readonly [Colour, Colour])[] = [
  [
    [233, 227, 214],
    [46, 94, 126],
  ],
  [
    [246, 241, 231],
    [47, 107, 87],
  ],
  [
    [237, 230, 216],
    [140, 47, 37],
  ],
  [
    [228, 224, 216],
    [85, 83, 79],
  ],
  [
    [216, 199, 160],
    [62, 46, 37],
  ],
  [
    [191, 211, 222],
    [31, 42, 51],
  ],
]

const mixed = (a: Colour, b: Colour, part: number): Colour => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
  a[2] + (b[2] - a[2]) * part,
]

/** A calm sky: one colour goes over into another. */
function gradient(chance: () => number, ground: Colour, figure: Colour): Rule {
  const [bend, slant] = [1 + chance(), 0.3 * (chance() - 0.5)]
  return (x, y) => mixed(ground, figure, Math.min(1, Math.max(0, y + slant * (x - 0.5))) ** bend)
}

/** Rows of hills, paler the farther away. */
function ridges(chance: () => number, ground: Colour, figure: Colour): Rule {
  const rows = Array.from({ length: 7 }, (_, i) => ({
    foot: 0.3 + 0.1 * i,
    waves: [1, 2, 5].map((count) => ({ count, high: 0.07 / count, from: 6.28 * chance() })),
  }))
  return (x, y, ratio) => {
    const along = 3 * x * ratio
    const nearest = rows.findLastIndex(({ foot, waves }) => {
      let top = foot
      for (const { count, high, from } of waves) top -= high * Math.sin(count * along + from)
      return y > top
    })
    return mixed(ground, figure, nearest < 0 ? 0.1 * y : 0.2 + 0.11 * nearest)
  }
}

/** Square bars across and down, every second crossing filled. */
function lattice(chance: () => number, ground: Colour, figure: Colour): Rule {
  const [count, bar] = [4 + Math.floor(4 * chance()), 0.1 + 0.08 * chance()]
  return (x, y, ratio) => {
    const [across, down] = [x * count * Math.max(1, ratio), (y * count) / Math.min(1, ratio)]
    const [u, v] = [across % 1, down % 1]
    const onBar = Math.min(u, 1 - u) < bar / 2 || Math.min(v, 1 - v) < bar / 2
    const filled = (Math.floor(across) + Math.floor(down)) % 2 === 0
    const inner = Math.max(Math.abs(u - 0.5), Math.abs(v - 0.5)) < 0.22
    return mixed(ground, figure, onBar ? 0.9 : filled && inner ? 0.45 : 0.04)
  }
}

const rules = { gradient, ridges, lattice }
export type RuleName = keyof typeof rules

/** Paints a picture by a rule, as a JPEG of that many pixels. The same seed gives the same bytes. */
export async function paintPicture(
  rule: RuleName,
  seed: number,
  width: number,
  height: number,
): Promise<Buffer> {
  const chance = seeded(seed)
  const [ground, figure] = pairs[Math.floor(chance() * pairs.length)] ?? [
    [246, 241, 231],
    [43, 38, 34],
  ]
  const colourAt = rules[rule](chance, ground, figure)
  const pixels = new Uint8ClampedArray(width * height * 3)
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      pixels.set(
        colourAt((column + 0.5) / width, (row + 0.5) / height, width / height),
        3 * (row * width + column),
      )
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 80 })
    .toBuffer()
}
