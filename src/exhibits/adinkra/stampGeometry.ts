import { lathe, tube, type Chart } from '#craft'
import type { BufferGeometry } from 'three'
import { dyedGeometry } from '../dyedGeometry.ts'

/** A stamp cut from calabash, about the middle of its face, its handle along y: metres. */
export function stampGeometry(): BufferGeometry {
  const shell = lathe(
    'stamp',
    'bark',
    0,
    0,
    [
      [0.001, 0],
      [0.086, 0],
      [0.086, 0],
      [0.096, 0.006],
      [0.098, 0.02],
      [0.088, 0.045],
      [0.06, 0.066],
      [0.02, 0.075],
      [0.001, 0.076],
    ],
    40,
  )
  // Three sticks, tied together at the top.
  const sticks = [90, 210, 330].map((degrees): Chart => {
    const angle = (degrees * Math.PI) / 180
    const [x, z] = [Math.cos(angle) * 0.04, Math.sin(angle) * 0.04]
    return tube(
      'stick',
      'bark',
      [
        { at: [x, 0.06, z], radius: 0.0055 },
        { at: [x * 0.2, 0.2, z * 0.2], radius: 0.005 },
        { at: [x * 0.16, 0.205, z * 0.16], radius: 0.0005 },
      ],
      8,
    )
  })
  const tie = tube(
    'tie',
    'bark',
    [
      { at: [0, 0.166, 0], radius: 0.0005 },
      { at: [0, 0.168, 0], radius: 0.0185 },
      { at: [0, 0.186, 0], radius: 0.0165 },
      { at: [0, 0.188, 0], radius: 0.0005 },
    ],
    14,
  )
  return dyedGeometry([
    [[shell], '#A9763C'],
    [sticks, '#6B4A2C'],
    [[tie], '#D9C7A0'],
  ]).geometry
}
