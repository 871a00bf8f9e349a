import { lathe } from '#craft'
import type { BufferGeometry } from 'three'
import { dyedGeometry } from '../dyedGeometry.ts'
import { seats } from './measures.ts'

/** The cushion of the seat that is taken, its under side at the origin. */
export const cushionGeometry = (): BufferGeometry => {
  const radius = seats.wide / 2 - 0.015
  const outline = [
    [radius * 0.9, 0],
    [radius, 0.02],
    [radius, 0.035],
    [radius * 0.9, 0.056],
    [radius * 0.5, 0.064],
    [0.001, 0.06],
  ] as const
  return dyedGeometry([[[lathe('cushion', 'cloth', 0, 0, outline)], '#2E5D7F']]).geometry
}
