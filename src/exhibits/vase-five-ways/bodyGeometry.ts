import { atOnce } from '#kit'
import { plus, times, wayEdges, wayMesh, type wayLevels } from '#craft'
import type { BufferGeometry } from 'three'
import { wroughtGeometry } from '../making/wroughtGeometry.ts'
import { smoothInSteps } from './bodies.ts'
import { inkOf, wroughtSheet } from './sheets.ts'

type Level = (typeof wayLevels)[number]

/** Painted corners at once, for what has few of them. The caller disposes. */
export const paintedGeometry = (...painting: Parameters<typeof wroughtSheet>): BufferGeometry =>
  wroughtGeometry(atOnce(wroughtSheet(...painting)))

/** A level with few facets, which run smoothly into one another. The caller disposes. */
export const smoothBody = (...body: Parameters<typeof smoothInSteps>): BufferGeometry =>
  wroughtGeometry(atOnce(smoothInSteps(...body)))

/** The edges of a level, a hair before its skin. */
export function edgesOf(level: Level): BufferGeometry {
  const { corners } = wayMesh(level)
  const ink = inkOf('#A9C4BE', 0.85)
  return paintedGeometry(
    corners.map(({ at, normal }) => ({ at: plus(at, times(normal, 0.0008)), paint: ink })),
    wayEdges(level).flat(),
  )
}
