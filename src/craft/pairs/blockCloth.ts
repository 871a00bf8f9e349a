import { kente, kenteBlock, kenteColours } from '../kente.ts'
import type { KenteBlock } from '../names.ts'
import { pairedWindow } from './measures.ts'

/** Strips side by side, and blocks and plain stretches in a strip: as many either way. */
const count = 11
/** A strip's breadth and a block's height, metres: the brief's 100 mm, drawn out to fill the field. */
const strip = pairedWindow.field / count

/** What each strip is woven of, from the middle one outwards, the same to either side. */
const strips: readonly { block: KenteBlock; dye: number }[] = [
  { block: 'hourglass', dye: 0 },
  { block: 'checker', dye: 1 },
  { block: 'hourglass', dye: 0 },
  { block: 'zigzag', dye: 2 },
  { block: 'hourglass', dye: 0 },
  { block: 'checker', dye: 1 },
]
/** Plain stripes from the middle of a strip outwards, in parts of its half breadth. */
const plain = [0.16, 0.34, 0.46, 0.72, 0.84, 1] as const

/** A place of the cloth: its colour (sRGB), whether the weft covers it, how far it is from its strip's edge. */
type Place = { colour: string; weft: boolean; edge: number }

/**
 * A cloth of narrow strips whose blocks and plain stretches are set like a chequerboard (content
 * brief, 4.4), at a place in metres from its middle. It is the same from left and right, above and
 * below. Our own, no named pattern.
 */
export function clothAt(x: number, y: number): Place {
  const [across, up] = [Math.abs(x) / strip, Math.abs(y) / strip]
  const column = Math.min(strips.length - 1, Math.round(across))
  const row = Math.round(up)
  const { block, dye } = strips[column] ?? { block: 'hourglass', dye: 0 }
  const { threads, stripes } = kenteColours[dye] ?? kenteColours[0]
  const off = across - column
  const edge = (0.5 - Math.abs(off)) * strip
  if ((column + row) % 2 === 0) {
    const square = (part: number) =>
      Math.min(kente.squares - 1, Math.max(0, Math.floor((part + 0.5) * kente.squares)))
    const thread = kenteBlock(block)[square(up - row)]?.[square(off)] ?? 0
    return { colour: threads[thread], weft: true, edge }
  }
  const far = 2 * Math.abs(off)
  const stripe = plain.findIndex((end) => far <= end)
  return { colour: stripes[Math.max(0, stripe) % stripes.length] ?? threads[0], weft: false, edge }
}

/** How bright a thread is among others, by its number: even, and the same every time. */
const uneven = (thread: number): number => {
  const wave = Math.sin(thread * 12.9898) * 43758.5453
  return 0.9 + 0.16 * (wave - Math.floor(wave))
}

/**
 * The quarter of the cloth to the right of and above its middle into `texels`, four bytes each (sRGB),
 * so many a side, the middle first; the mirrors make the rest. A row a step.
 */
export function* weaveQuarter(texels: Uint8ClampedArray, side: number): Generator<void, void> {
  const metres = pairedWindow.field / 2 / side
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const { colour, weft, edge } = clothAt((column + 0.5) * metres, (row + 0.5) * metres)
      // A thread over and one under, four texels the two.
      const [along, beside] = weft ? [column, row] : [row, column]
      const over = (Math.floor(beside / 2) + Math.floor(along / 3)) % 2 === 0 ? 1.05 : 0.93
      const round = 0.84 + 0.18 * Math.sin((Math.PI * Math.min(edge, strip / 2)) / strip)
      const seam = edge < 0.0016 ? 0.55 : 1
      const tone = over * uneven(Math.floor(beside / 2) + (weft ? 0.5 : 0)) * round * seam
      const at = 4 * (row * side + column)
      for (let part = 0; part < 3; part += 1) {
        const dyed = Number.parseInt(colour.slice(1 + 2 * part, 3 + 2 * part), 16)
        texels[at + part] = Math.min(255, Math.round(dyed * tone))
      }
      texels[at + 3] = 255
    }
    yield
  }
}
