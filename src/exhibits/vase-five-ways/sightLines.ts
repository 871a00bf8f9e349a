import {
  allCameras,
  camerasFor,
  cross,
  errorEllipsoid,
  plus,
  sees,
  skinAt,
  times,
  unit,
  type Camera,
  type Vector,
} from '#craft'
import type { BufferGeometry } from 'three'
import { cameraSteps, type FiveWaysState } from './rule.ts'
import { paintedGeometry } from './bodyGeometry.ts'
import { inkOf, type Paint } from './sheets.ts'
import { errorTimes } from './vaseFiveWays.ts'

/** Depth of a camera's sign, and half the breadth and height of its front, metres. */
const [deep, wide, high] = [0.034, 0.019, 0.013]
const inks = {
  idle: inkOf('#6B7680', 0.4),
  blind: inkOf('#8FA0AC', 0.7),
  sees: inkOf('#D8B765', 1),
  ray: inkOf('#D8B765', 0.62),
  error: inkOf('#F0A48E', 1),
} as const

/** The cameras, the sight lines of those that see the point, and its error, as pairs of corners. */
export function sightLines({
  point,
  cameras,
}: Pick<FiveWaysState, 'point' | 'cameras'>): BufferGeometry {
  const used = new Set(camerasFor(point, cameraSteps[cameras] ?? 2))
  const seeing = [...used].filter((camera) => sees(camera, point))
  const { at, normal } = skinAt(point)
  const lines: { at: Vector; paint: Paint }[] = []
  const line = (a: Vector, b: Vector, paint: Paint) =>
    lines.push({ at: a, paint }, { at: b, paint })
  for (const camera of allCameras()) {
    const isSeeing = seeing.includes(camera)
    frustum(camera, isSeeing ? inks.sees : used.has(camera) ? inks.blind : inks.idle, line)
    if (isSeeing) line(camera.at, at, inks.ray)
  }
  const axes = errorEllipsoid(point, seeing)
  // A little before the skin, so that half of it is not always inside.
  const middle = plus(at, times(normal, 0.002))
  if (axes)
    for (const [i, j] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const)
      round(middle, times(axes[i], errorTimes), times(axes[j], errorTimes), inks.error, line)
  return paintedGeometry(lines)
}

type Line = (a: Vector, b: Vector, paint: Paint) => void

/** A camera as a small pyramid: its eye, and the frame through which it looks. */
function frustum({ at, way }: Camera, paint: Paint, line: Line): void {
  const right = unit(cross(way, [0, 1, 0]))
  const up = cross(right, way)
  const corner = (x: number, y: number) =>
    plus(plus(at, times(way, deep)), plus(times(right, x * wide), times(up, y * high)))
  const four = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)]
  four.forEach((place, i) => {
    line(at, place, paint)
    line(place, four[(i + 1) % 4] ?? place, paint)
  })
}

/** The ring of an ellipsoid through two of its half axes. */
function round(middle: Vector, a: Vector, b: Vector, paint: Paint, line: Line): void {
  const steps = 36
  const on = (i: number) => {
    const angle = (i / steps) * 2 * Math.PI
    return plus(middle, plus(times(a, Math.cos(angle)), times(b, Math.sin(angle))))
  }
  for (let i = 0; i < steps; i += 1) line(on(i), on(i + 1), paint)
}
