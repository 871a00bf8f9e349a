import type { Pose, Visit } from '#visit'
import { nearestBoard } from './placing.ts'
import { eyesOf } from './rig.ts'
import type { Table } from './table.ts'
import type { Wearing } from './wearing.ts'

/**
 * The hall as it is worn where only one thing of it is seen, on a real surface: boards, presses and
 * hands as everywhere, but nobody goes anywhere by a press, and what turns the visitor turns the thing.
 */
export function tableWearing(
  wearing: Wearing,
  table: Table,
  visit: Visit,
  presses: ReadonlySet<(ray: Parameters<Wearing['press']>[0]) => boolean>,
): Wearing {
  const eyes: Pose = { ...visit.pose }
  const aim: Wearing['aim'] = (ray) => nearestBoard(wearing.boards, ray)
  return {
    ...wearing,
    lift: table.lift,
    worn: {
      rig: table.rig,
      follow: (head) => {
        visit.look(eyesOf(table.rig, head, eyes))
        return false
      },
      turn: table.spin,
      glide: () => undefined,
      recentre: table.again,
      takeOff: wearing.worn.takeOff,
    },
    landing: { land: (way) => ({ way: way.slice(0, 0), at: undefined }), near: () => undefined },
    aim,
    press: (ray) => {
      const aimed = aim(ray)
      if (aimed?.on === 'key') wearing.touch(aimed.region)
      if (aimed) return aimed
      if (table.set()) return { on: 'board', distance: 1 }
      return [...presses].some((takes) => takes(ray)) ? { on: 'board', distance: 1 } : undefined
    },
    dismissOrMenu: table.again,
    goTo: () => undefined,
  }
}
