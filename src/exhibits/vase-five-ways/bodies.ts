import { plus, times, unit, wayColour, type Vector, type WayMesh } from '#craft'
import type { Wrought } from '../making/wrought.ts'
import { painted, wroughtSheet, type Paint } from './sheets.ts'

/** How a corner is painted, by its place and the way in which it looks. */
type Painter = (normal: Vector, at: Vector) => Paint

/** In its glaze and a still light. */
export const glazed: Painter = (normal, at) => painted(wayColour(normal, at[1]))
/** The same in the shade, for what is shown before it. */
export const dimmed: Painter = (normal, at) => painted(times(wayColour(normal, at[1]), 0.5))
/** By the way in which it looks: right is red, up is green, to the front is blue. */
export const byNormal: Painter = (normal) =>
  painted([0.5 + 0.5 * normal[0], 0.5 + 0.5 * normal[1], 0.5 + 0.5 * normal[2]])
/** Dark, behind its edges. */
export const hidden: Painter = (normal) => {
  const light = 0.1 + 0.06 * Math.max(0, normal[2])
  return painted([light, light * 1.16, light * 1.3])
}

/** Corners painted in one step: about a millisecond's work. */
const inAStep = 500

/** A level of the vase whose facets run smoothly into one another, some corners in a step. */
export function* smoothInSteps(
  { corners, triangles }: WayMesh,
  paint: Painter,
): Generator<undefined, Wrought> {
  const skin: { at: Vector; paint: Paint }[] = []
  for (const { at, normal } of corners) {
    skin.push({ at, paint: paint(normal, at) })
    if (skin.length % inAStep === 0) yield undefined
  }
  return yield* wroughtSheet(skin, triangles.flat())
}

/** A level of the vase whose facets are seen, each of one light; some facets in a step. */
export function* facetedInSteps(
  { corners, triangles }: WayMesh,
  paint: Painter,
): Generator<undefined, Wrought> {
  const skin: { at: Vector; paint: Paint }[] = []
  for (const [i, triangle] of triangles.entries()) {
    const three = triangle.flatMap((corner) => corners[corner] ?? [])
    const normal = unit(three.reduce<Vector>((sum, each) => plus(sum, each.normal), [0, 0, 0]))
    const middle = times(
      three.reduce<Vector>((sum, { at }) => plus(sum, at), [0, 0, 0]),
      1 / 3,
    )
    const one = paint(normal, middle)
    for (const { at } of three) skin.push({ at, paint: one })
    if (i % inAStep === inAStep - 1) yield undefined
  }
  return yield* wroughtSheet(skin)
}
