import { faceAt, regionAt } from './placing.ts'
import type { Region, ShownBoard } from './boardTypes.ts'

type Place = { readonly x: number; readonly y: number; readonly z: number }

/** A finger must come from this far before a board, and be through it by no more. Metres. */
const [before, through] = [0.015, 0.08]
/** How far from a board a finger is no ray's any more: whoever reaches for it presses by touch. */
const near = 0.12

/** What one fingertip does to the boards. */
export type Touch = {
  /** Takes the tip as it is now; gives the key that it has just gone through. */
  follow: (boards: ReadonlyMap<string, ShownBoard>, tip: Place) => Region | undefined
  /** The key under which the tip is, near enough to be pressed by a pinch. */
  under: (boards: ReadonlyMap<string, ShownBoard>, tip: Place) => Region | undefined
  /** Whether it is so near a board that its ray should rest. */
  reaches: () => boolean
  drop: () => void
}

/** A fingertip that has touched nothing. A key is pressed on the way in, and again only after the way out. */
export function createTouch(): Touch {
  /** Of each board before which the tip has been since it last was away from it. */
  const ready = new Set<string>()
  let reaching = false
  const drop = () => {
    ready.clear()
    reaching = false
  }
  const follow: Touch['follow'] = (boards, tip) => {
    reaching = false
    let pressed: Region | undefined
    for (const [name, board] of boards) {
      const { x, y, away } = faceAt(board, tip)
      if (!isNear(board, x, y, away)) {
        ready.delete(name)
        continue
      }
      reaching = true
      if (away > before) ready.add(name)
      else if (away <= 0 && ready.delete(name)) pressed ??= regionAt(board.regions, { x, y })
    }
    return pressed
  }
  const under: Touch['under'] = (boards, tip) => {
    for (const board of boards.values()) {
      const { x, y, away } = faceAt(board, tip)
      const region = isNear(board, x, y, away) ? regionAt(board.regions, { x, y }) : undefined
      if (region) return region
    }
    return undefined
  }
  return { follow, under, reaches: () => reaching, drop }
}

const isNear = (board: ShownBoard, x: number, y: number, away: number): boolean =>
  !board.mute &&
  x >= 0 &&
  y >= 0 &&
  x <= board.width &&
  y <= board.height &&
  away >= -through &&
  away <= near
