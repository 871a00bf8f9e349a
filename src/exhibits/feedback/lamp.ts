import type { Solid } from '../types.ts'

/** The lamp on the desk, from the middle of the table's top: its place, and its shade; metres. */
export const lamp = {
  x: 0.668,
  z: -0.08,
  low: 0.32,
  high: 0.46,
  wide: 0.105,
  narrow: 0.072,
} as const

/** The lamp's foot and stem of brass; its shade is the scene's, for it glows. */
export const lampStand = (tableTop: number): Solid => ({
  form: 'turned',
  at: [lamp.x, tableTop, lamp.z],
  size: [0.14, lamp.high, 0.14],
  material: 'brass',
  outline: [
    [0.07, 0],
    [0.07, 0],
    [0.07, 0.012],
    [0.064, 0.018],
    [0.02, 0.026],
    [0.009, 0.045],
    [0.008, lamp.high - 0.02],
    [0.012, lamp.high - 0.01],
    [0.012, lamp.high + 0.014],
    [0.001, lamp.high + 0.02],
  ],
})
