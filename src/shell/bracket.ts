import { placed, type Chart } from '#craft'
import { beam } from './beam.ts'

/**
 * A plain bracket set between a beam's top and a soffit: a block, two tiers of crossed arms, the
 * bearing blocks on their ends. It carries the eye; the true sets are exhibits. Metres.
 */
export function bracket(
  name: string,
  x: number,
  z: number,
  y0: number,
  y1: number,
  turn: number,
): Chart[] {
  const tall = y1 - y0
  const timber = 'timber'
  const y = (part: number): number => y0 + tall * part
  const cube = (
    label: string,
    cx: number,
    cz: number,
    half: number,
    from: number,
    to: number,
  ): Chart[] =>
    beam(
      `${name}/${label}`,
      timber,
      [cx - half, cx + half],
      [y(from), y(to)],
      [cz - half, cz + half],
      // Too small and too high for an eased edge to be seen.
      0,
    )
  const arm = (label: string, reach: number, from: number, to: number): Chart[] => [
    ...beam(`${name}/${label}x`, timber, [-reach, reach], [y(from), y(to)], [-0.065, 0.065], 0.01),
    ...beam(
      `${name}/${label}z`,
      timber,
      [-0.063, 0.063],
      [y(from) + 0.003, y(to) + 0.003],
      [-reach * 0.8, reach * 0.8],
      0.01,
    ),
  ]
  const ends = (label: string, reach: number, from: number, to: number): Chart[] =>
    [-1, 1].flatMap((side) => [
      ...cube(`${label}x${side}`, side * (reach - 0.08), 0, 0.08, from, to),
      ...cube(`${label}z${side}`, 0, side * (reach * 0.8 - 0.08), 0.08, from, to),
    ])
  return placed(
    [
      ...cube('dou', 0, 0, 0.17, 0, 0.18),
      ...arm('arm1', 0.42, 0.16, 0.36),
      ...ends('block1', 0.42, 0.36, 0.5),
      ...arm('arm2', 0.66, 0.48, 0.68),
      ...ends('block2', 0.66, 0.68, 0.82),
      ...cube('middle', 0, 0, 0.1, 0.36, 0.82),
    ],
    x,
    z,
    turn,
  )
}
