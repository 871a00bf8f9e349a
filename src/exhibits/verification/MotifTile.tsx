import { checkMotifs, type Tile } from '#craft'

const size = 48

/** A tile of the pattern as a drawing; without a name it only adorns what bears one. */
export function MotifTile({ tile, name }: { tile: Tile; name?: string }) {
  const lines = checkMotifs[tile.motif]?.lines ?? []
  const path = lines
    .map((line) => `M${line.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`)
    .join('')
  const said = name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name }
  return (
    <svg className="motif" viewBox={`0 0 ${size} ${size}`} {...said}>
      <path d={path} transform={`rotate(${tile.turn * 90} ${size / 2} ${size / 2})`} />
    </svg>
  )
}

const round = (part: number): number => Math.round(part * size * 10) / 10
