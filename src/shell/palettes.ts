import type { Material } from '#craft'

/** What a room is built of, and how its ceiling is framed. */
export type RoomMaterials = {
  wall: Material
  floor: Material
  ceiling: Material
  skirting: Material
  /** Jambs and frames of openings. */
  reveal: Material
  /** The thin line along a doorway's frame. */
  edge: Material
  beam: Material
  frame: 'sky-well' | 'beams' | 'coffer' | 'grid' | 'fins' | 'open'
  /** How far from the walls its strips of lamps hang, and how far under the ceiling, metres. */
  strips: { off: number; under: number }
  /** Its walls are so dark that letters on them are light, or the plates too. */
  dim?: 'walls' | 'plates'
}

const gallery: RoomMaterials = {
  wall: 'plaster',
  floor: 'floor-brick',
  ceiling: 'ceiling-plaster',
  skirting: 'shadow',
  reveal: 'dark-timber',
  edge: 'brass',
  beam: 'timber',
  frame: 'beams',
  strips: { off: 1.3, under: 0.32 },
}

/** By the plan's palette names. */
export const palettes: Record<string, RoomMaterials> = {
  forecourt: { ...gallery, floor: 'court-paving', frame: 'open' },
  atrium: { ...gallery, frame: 'sky-well' },
  palace: gallery,
  // Its walls are so high that nearer strips would make their upper edge the brightest thing there.
  'palace-tall': { ...gallery, strips: { off: 2.2, under: 0.32 } },
  'palace-dark': {
    ...gallery,
    wall: 'warm-plaster',
    ceiling: 'warm-plaster',
    beam: 'dark-timber',
    strips: { off: 0.9, under: 0.32 },
    dim: 'walls',
  },
  'palace-day': gallery,
  workshop: { ...gallery, beam: 'pale-timber', edge: 'timber' },
  window: { ...gallery, frame: 'fins', beam: 'pale-timber' },
  seminar: { ...gallery, frame: 'coffer', beam: 'timber', edge: 'timber' },
  tasa: { ...gallery, wall: 'cool-plaster', beam: 'pale-timber' },
  dark: {
    ...gallery,
    wall: 'dark-felt',
    ceiling: 'dark-felt',
    reveal: 'dark-felt',
    edge: 'dark-timber',
    beam: 'black',
    frame: 'grid',
    // Under the grid.
    strips: { off: 1.3, under: 0.85 },
    dim: 'plates',
  },
  ochre: { ...gallery, wall: 'ochre-plaster', frame: 'coffer', beam: 'timber', edge: 'timber' },
  studio: { ...gallery, wall: 'cool-plaster', beam: 'pale-timber', edge: 'timber' },
  lamp: { ...gallery, wall: 'warm-plaster', ceiling: 'warm-plaster', edge: 'timber' },
  court: { ...gallery, floor: 'gravel', frame: 'open' },
}

/** The palette of that name; an unknown name is built like a gallery of the palace. */
export const paletteOf = (name: string): RoomMaterials => palettes[name] ?? gallery
