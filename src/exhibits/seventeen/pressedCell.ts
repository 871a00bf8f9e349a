import { wallpaperNames } from '#craft'
import type { Hanging, Ray } from '#plan'
import { meets, rayIn } from '../ownRay.ts'
import { board, cell, leaf, leafAt, tree } from './measures.ts'
import { stampDots, type RepeatAct } from './rule.ts'

/** Where a ray meets the cell, in parts of its side; beside it nothing, but for a little. */
export function inCell(ray: Ray, hanging: Hanging): readonly [number, number] | undefined {
  const [x = 9, y = 9] = meets(rayIn(hanging, ray), 2, board.z) ?? []
  const at = [(x - cell.x) / cell.side, (y + hanging.size[1] / 2 - cell.y) / cell.side] as const
  return at.every((part) => part > -0.1 && part < 1.1) ? at : undefined
}

/** What a press means: a stamp in the cell, or a group's name on the tree. */
export function pressedCell(ray: Ray, hanging: Hanging): RepeatAct | undefined {
  const at = inCell(ray, hanging)
  if (at) {
    const [column = 0, row = 0] = at.map((part) =>
      Math.min(stampDots - 1, Math.max(0, Math.round(part * (stampDots - 1)))),
    )
    return { do: 'press', at: row * stampDots + column }
  }
  const [x = 9, y = 9] = meets(rayIn(hanging, ray), 2, tree.z) ?? []
  const up = y + hanging.size[1] / 2
  const group = wallpaperNames.findIndex((_, i) => {
    const [leafX, leafY] = leafAt(i)
    return Math.abs(x - leafX) < leaf.width / 2 && Math.abs(up - leafY) < leaf.height / 2
  })
  return group < 0 ? undefined : { do: 'group', group }
}
