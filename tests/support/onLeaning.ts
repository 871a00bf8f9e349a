import { leaningAt, type Leaning } from '../../src/exhibits/leaning.ts'

/** Where the tables of the guest book stand, and which way they look (plan.yaml). */
const tables = {
  'g-1': { x: -13.6, z: 9.6, turn: 180 },
  'g-2': { x: -10.4, z: 11, turn: 270 },
} as const
const top = 0.78

/** A place on the board that leans on a table, metres from its middle, in the plan. */
export function onLeaning(
  table: keyof typeof tables,
  leaning: Leaning,
  [x, up]: readonly [number, number],
): { x: number; y: number; z: number } {
  const { position, turn } = leaningAt(leaning, top)
  const [right, out] = [x, position[2] + up * Math.sin(turn)]
  const y = position[1] + up * Math.cos(turn)
  const { x: x0, z: z0, turn: facing } = tables[table]
  const angle = (facing * Math.PI) / 180
  return {
    x: x0 - right * Math.cos(angle) + out * Math.sin(angle),
    y,
    z: z0 - right * Math.sin(angle) - out * Math.cos(angle),
  }
}
