import type { FloorPlan, Opening } from '#plan'
import { useMemo, useRef } from 'react'
import { useHall, useVisit } from './hall.ts'
import { codeOf } from './titles.ts'
import { useMarker } from './useMarker.ts'

/** How many of a room's exhibits there are and have been seen. */
type Share = { all: number; seen: number }
type Props = { shares: ReadonlyMap<string, Share>; onPress: (room: string) => void }

/** Metres of paper round the hall. */
const margin = 1

/**
 * The plan as a drawing, north up: pressing a room goes there. For pointers only; the list beside
 * it says and does the same for everybody.
 */
export function PlanDrawing({ shares, onPress }: Props) {
  const { visit } = useHall()
  const { plan } = visit
  const here = useVisit((state) => state.room)
  const marker = useRef<SVGGElement>(null)
  useMarker(marker)
  const paper = useMemo(() => paperOf(plan), [plan])
  return (
    <svg className="map" viewBox={paper} aria-hidden="true">
      {plan.courts.map(({ id, outer }) => (
        <rect key={id} className="court" {...box(outer)} />
      ))}
      {plan.rooms.map(({ id, outer, ceiling }) => {
        const share = shares.get(id) ?? { all: 0, seen: 0 }
        const through = share.all > 0 ? share.seen / share.all : 0
        const [x, z] = [(outer.x0 + outer.x1) / 2, (outer.z0 + outer.z1) / 2]
        return (
          <g
            key={id}
            className={`space${id === here ? ' here' : ''}${ceiling === undefined ? ' open' : ''}`}
            onClick={() => onPress(id)}
          >
            <rect className="floor" {...box(outer)} />
            <rect
              className="share"
              {...box({ ...outer, z0: outer.z1 - (outer.z1 - outer.z0) * through })}
            />
            <text x={x} y={z - 0.2}>
              {codeOf(id)}
            </text>
            <text className="count" x={x} y={z + 2.1}>
              {share.seen}/{share.all}
            </text>
            <rect className="wall" {...box(outer)} />
          </g>
        )
      })}
      {plan.openings
        .filter((opening) => opening.kind === 'doorway')
        .map((opening) => (
          <line key={opening.id} className="doorway" {...gap(opening)} />
        ))}
      <g ref={marker} className="marker">
        <circle r="0.9" />
        <path d="M0 -2.6 1.1 -0.9H-1.1z" />
      </g>
    </svg>
  )
}

type Rect = { x0: number; x1: number; z0: number; z1: number }

const box = ({ x0, x1, z0, z1 }: Rect) => ({ x: x0, y: z0, width: x1 - x0, height: z1 - z0 })

function gap({ through, x, z, width }: Opening) {
  const half = width / 2
  return through === 'x'
    ? { x1: x, y1: z - half, x2: x, y2: z + half }
    : { x1: x - half, y1: z, x2: x + half, y2: z }
}

function paperOf({ rooms }: FloorPlan): string {
  const x0 = Math.min(...rooms.map(({ outer }) => outer.x0)) - margin
  const z0 = Math.min(...rooms.map(({ outer }) => outer.z0)) - margin
  const x1 = Math.max(...rooms.map(({ outer }) => outer.x1)) + margin
  const z1 = Math.max(...rooms.map(({ outer }) => outer.z1)) + margin
  return `${x0} ${z0} ${x1 - x0} ${z1 - z0}`
}
