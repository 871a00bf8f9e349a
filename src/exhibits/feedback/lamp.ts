import type { Shine, Solid } from '../types.ts'

/** The lamp on the desk, from the middle of the table's top: its place, and its shade; metres. */
export const lamp = {
  x: 0.655,
  z: -0.14,
  low: 0.35,
  high: 0.55,
  wide: 0.15,
  narrow: 0.1,
} as const

/** What it gives: a pool under its shade, and less above it. */
export const lampLight = (tableTop: number): Shine[] => [
  { at: [lamp.x, tableTop + lamp.low, lamp.z], half: 0.09, way: -1, light: glow(110) },
  { at: [lamp.x, tableTop + lamp.high, lamp.z], half: 0.06, way: 1, light: glow(45) },
]
const glow = (level: number): Shine['light'] => [level, level * 0.8, level * 0.5]

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
