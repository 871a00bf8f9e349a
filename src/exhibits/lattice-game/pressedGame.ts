import { cellDots, latticePanel } from '#craft'
import type { Hanging, Ray } from '#plan'
import { meets, rayIn } from '../ownRay.ts'
import { board, cell, window } from './measures.ts'
import type { GameAct } from './rule.ts'

/** The dot next to where a ray meets the board; beside the cell nothing, but for a little. */
export function dotUnder(ray: Ray, hanging: Hanging): number | undefined {
  const [x = 9, y = 9] = meets(rayIn(hanging, ray), 2, board.z) ?? []
  const gaps = cellDots - 1
  const column = Math.round(((x - cell.x) / cell.side) * gaps)
  const row = Math.round(((y + hanging.size[1] / 2 - cell.y) / cell.side) * gaps)
  const there = column >= 0 && column <= gaps && row >= 0 && row <= gaps
  return there ? row * cellDots + column : undefined
}

/** What a press means: a dot of the cell; on the window the next piece, where the puzzle is played. */
export function pressedGame(ray: Ray, hanging: Hanging, plays: boolean): GameAct | undefined {
  const dot = dotUnder(ray, hanging)
  if (dot !== undefined) return { do: 'dot', dot }
  const [x = 9, y = 9] = meets(rayIn(hanging, ray), 2, window.z) ?? []
  const up = y + hanging.size[1] / 2 - window.foot
  const { width, height } = latticePanel
  const within =
    Math.abs(x - window.x) < (width * window.scale) / 2 && up > 0 && up < height * window.scale
  if (!within) return undefined
  return plays ? { do: 'piece' } : { do: 'puzzle' }
}
