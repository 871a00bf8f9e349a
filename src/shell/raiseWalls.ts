import type { Chart } from '#craft'
import type { Side } from '#exhibition'
import { doorFrame } from './doorFrame.ts'
import { cornice, skirting } from './measures.ts'
import { moonGate } from './moonGate.ts'
import type { RoomMaterials } from './palettes.ts'
import { recess } from './recess.ts'
import type { Wall } from './wall.ts'
import { wallSheets } from './wallSheets.ts'
import { windowFrame } from './windowFrame.ts'

/** All walls of a room or court with their openings' halves. */
export function raiseWalls(
  id: string,
  walls: readonly Wall[],
  look: RoomMaterials,
  accents: Partial<Record<Side, string>>,
  roofed: boolean,
): Chart[] {
  return walls.flatMap((wall) => {
    const name = `${id}/wall/${wall.side}`
    const top = wall.height
    return [
      ...wallSheets(name, wall, look.wall, accents[wall.side], roofed),
      ...recess(
        `${id}/skirting/${wall.side}`,
        wall,
        0,
        skirting.height,
        skirting.depth,
        look.skirting,
      ),
      ...(roofed
        ? recess(
            `${id}/cornice/${wall.side}`,
            wall,
            top - cornice.height,
            top,
            cornice.depth,
            look.skirting,
          )
        : []),
      ...wall.openings.flatMap((opening) => {
        const label = `${id}/opening/${opening.opening.id}`
        if (opening.opening.kind === 'window') return windowFrame(label, wall, opening, look)
        if (opening.opening.shape === 'moon') return moonGate(label, wall, opening)
        return doorFrame(label, wall, opening, look)
      }),
    ]
  })
}
