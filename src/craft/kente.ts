import { seeded } from '#kit'
import { kenteBlocks, type KenteBlock } from './names.ts'

/** A strip's breadth, a plain stretch, a block; metres. */
export const kente = { strip: 0.1, plain: 0.15, block: 0.1, long: 1.6, squares: 10 } as const

/**
 * The blocks (content brief, 4.4): our own, in ten by ten squares of one centimetre; no named pattern
 * is copied. A number is the thread: 0 the ground, 1 the figure, 2 the border.
 */
type Figure = (column: number, row: number) => boolean
/** How far a square is from the block's middle, in halves: 1, 3, 5 ... */
const off = (at: number) => Math.abs(2 * at - (kente.squares - 1))

const figures: Record<KenteBlock, Figure> = {
  stripe: (_, row) => row % 4 === 1 || row % 4 === 2,
  checker: (column, row) => (Math.floor(column / 2) + Math.floor(row / 2)) % 2 === 0,
  hourglass: (column, row) => off(column) <= off(row),
  wedge: (column, row) => off(column) < kente.squares - 2 * Math.floor(row / 2) + 1,
  zigzag: (column, row) => (row + Math.floor(off(column) / 2)) % 4 < 2,
}

const woven = (figure: Figure): (0 | 1 | 2)[][] =>
  Array.from({ length: kente.squares }, (_, row) =>
    Array.from({ length: kente.squares }, (_, column) => {
      if (row === 0 || row === kente.squares - 1) return 2
      return figure(column, row) ? 1 : 0
    }),
  )

/** Woven once: a cloth asks for a block at every thread. */
const blocks = {
  stripe: woven(figures.stripe),
  checker: woven(figures.checker),
  hourglass: woven(figures.hourglass),
  wedge: woven(figures.wedge),
  zigzag: woven(figures.zigzag),
}

/** The threads of a block, row by row from below. */
export const kenteBlock = (name: KenteBlock): readonly (readonly (0 | 1 | 2)[])[] => blocks[name]

/** Ways to colour a strip (sRGB): ground, figure and border of its blocks, and its plain stripes. */
export const kenteColours = [
  { threads: ['#C5912B', '#1D1A17', '#8F2A22'], stripes: ['#1D1A17', '#C5912B', '#2E6B45'] },
  { threads: ['#2E6B45', '#D3A23A', '#1D1A17'], stripes: ['#8F2A22', '#D3A23A', '#1D1A17'] },
  { threads: ['#8F2A22', '#D3A23A', '#1D1A17'], stripes: ['#2E6B45', '#1D1A17', '#D3A23A'] },
  { threads: ['#1D1A17', '#B9472F', '#D3A23A'], stripes: ['#D3A23A', '#2E6B45', '#8F2A22'] },
] as const

/** What a weaver decides of a strip: its block, and its colours by their place in `kenteColours`. */
export type StripDesign = { block: KenteBlock; colours: number }

/** A woven patch, metres in its strip: x from its left edge, y from its foot; sRGB. */
export type Woven = { x0: number; y0: number; x1: number; y1: number; colour: string }

/** Cords of the warp in the plain stripes, mirrored about the strip's middle, and how broad one is, metres. */
const stripes = [2, 3, 2, 4, 2, 3, 2] as const
const cord = kente.strip / 18

/**
 * A strip from below: a block, then plain stretches and blocks in turn, and a block again. Where
 * it is shifted, by half a repeat, its blocks lie beside its neighbours' plain stretches.
 */
export function kenteStrip({ block, colours }: StripDesign, shifted: boolean): Woven[] {
  const dye = kenteColours[colours % kenteColours.length] ?? kenteColours[0]
  const repeat = kente.plain + kente.block
  const patches: Woven[] = []
  const plain = (y0: number, y1: number) => {
    let x0 = 0
    stripes.forEach((cords, i) => {
      const colour = dye.stripes[Math.min(i, stripes.length - 1 - i) % dye.stripes.length] ?? ''
      for (let left = cords; left > 0; left -= 1) {
        patches.push({ x0, y0, x1: x0 + cord, y1, colour })
        x0 += cord
      }
    })
  }
  const blockAt = (y0: number) => {
    const square = kente.block / kente.squares
    kenteBlock(block).forEach((row, r) => {
      let from = 0
      row.forEach((thread, column) => {
        if (row[column + 1] === thread) return
        const [x0, x1] = [from * square, (column + 1) * square]
        const y = y0 + r * square
        patches.push({ x0, y0: y, x1, y1: y + square, colour: dye.threads[thread] })
        from = column + 1
      })
    })
  }
  const end = kente.long - kente.block
  blockAt(0)
  let y: number = kente.block
  const first = shifted ? kente.plain - repeat / 2 : kente.plain
  for (let long = first; y < end - 1e-6; long = kente.plain) {
    plain(y, Math.min(end, y + long))
    y += long
    if (y + kente.block > end + 1e-6) break
    blockAt(y)
    y += kente.block
  }
  blockAt(end)
  return patches
}

/** Four strips by chance, the same for the same seed: no two neighbours alike. */
export function fourStrips(seed: number): StripDesign[] {
  const chance = seeded(seed)
  const left = [...kenteBlocks]
  const dyes = [0, 1, 2, 3]
  const drawn = <Each>(from: Each[]): Each | undefined =>
    from.splice(Math.floor(chance() * from.length), 1)[0]
  return Array.from({ length: 4 }, () => ({
    block: drawn(left) ?? 'checker',
    colours: drawn(dyes) ?? 0,
  }))
}
