import { stampOf, stampSide } from '#craft'

/** A seal by its eight digits, as a drawing. */
export function StampDrawing({ seal, name }: { seal: string; name: string }) {
  const cells = stampOf(Number.parseInt(seal, 16)).flatMap((row, y) =>
    row.flatMap((filled, x) => (filled ? [`M${x + 1} ${y + 1}h1v1h-1z`] : [])),
  )
  const edge = stampSide + 2
  const frame = `M0 0h${edge}v${edge}h-${edge}zM.4 .4v${edge - 0.8}h${edge - 0.8}v-${edge - 0.8}z`
  return (
    <svg className="own-seal" viewBox={`0 0 ${edge} ${edge}`} role="img" aria-label={name}>
      <path d={frame + cells.join('')} />
    </svg>
  )
}
