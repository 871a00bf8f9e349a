import { figures, checkMotifs } from '#craft'
import { fontCss, fontOf, type Coverage } from '#lettering'
import type { Language } from '#words'
import { accent, ink, inkCanvas, strokeLines } from '../inkCanvas.ts'
import { checkWords } from './words.ts'

/** Pixels: a cell of the texture, and the strip of captions under its two rows. */
const [cell, caption, wide] = [96, 56, 1024] as const
const high = 2 * cell + caption

type Part = readonly [left: number, top: number, right: number, bottom: number]
const square = (column: number, row: number): Part => [
  (column * cell) / wide,
  (row * cell) / high,
  ((column + 1) * cell) / wide,
  ((row + 1) * cell) / high,
]

/** Where in the texture each thing is. */
export const parts = {
  motif: (motif: number) => square(motif, 0),
  figure: (digit: number) => square(digit, 1),
  waves: square(4, 0),
  gap: square(5, 0),
  tick: square(6, 0),
  bare: square(7, 0),
  /** A frame round a plate that is chosen. */
  chosen: square(8, 0),
  /** Captions of pattern, digits and sound. */
  caption: (n: number): Part => [n / 3, (2 * cell) / high, (n + 1) / 3, 1],
}
/** Width over height of a caption. */
export const captionShape = wide / 3 / caption

/** The motifs, the figures, signs and captions of the check. */
export async function drawCheck(language: Language): Promise<Coverage> {
  const names = [checkWords.pattern, checkWords.digits, checkWords.sound].map(
    (word) => word[language],
  )
  const font = fontCss(fontOf('lead', language), 44)
  // A font that does not come is written in its fallback.
  await Promise.allSettled([document.fonts.load(font, names.join(''))])
  const { context, coverage } = inkCanvas(wide, high)
  const inset = 10
  const into = (column: number, row: number) => ({
    x: column * cell + inset,
    y: row * cell + inset,
    side: cell - 2 * inset,
  })
  checkMotifs.forEach(({ lines }, i) =>
    strokeLines(context, lines, into(i, 0), { colour: ink, broad: 7 }),
  )
  figures.forEach((line, i) => strokeLines(context, [line], into(i, 1), { colour: ink, broad: 8 }))
  const { x, y, side } = into(4, 0)
  for (const radius of [0.22, 0.42, 0.62]) {
    context.beginPath()
    context.arc(x + side * 0.22, y + side / 2, side * radius, -0.8, 0.8)
    context.strokeStyle = ink
    context.lineWidth = 7
    context.stroke()
  }
  context.setLineDash([7, 11])
  const gap = into(5, 0)
  context.lineWidth = 3
  context.strokeRect(gap.x - 4, gap.y - 4, gap.side + 8, gap.side + 8)
  context.setLineDash([])
  const tick = [
    [0.12, 0.55],
    [0.4, 0.82],
    [0.88, 0.2],
  ] as const
  strokeLines(context, [tick], into(6, 0), { colour: accent, broad: 13 })
  context.fillStyle = accent
  context.fillRect(8 * cell, 0, cell, cell)
  context.font = font
  context.fillStyle = ink
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  names.forEach((name, i) =>
    context.fillText(name, ((i + 0.5) * wide) / 3, 2 * cell + caption / 2, wide / 3 - 10),
  )
  return coverage()
}
