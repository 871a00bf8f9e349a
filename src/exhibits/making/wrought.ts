/** Numbers that every corner has under one name, so many each. */
export type Row = {
  values: Float32Array<ArrayBuffer> | Int8Array<ArrayBuffer> | Uint8Array<ArrayBuffer>
  each: number
  /** Whole numbers that stand for parts of one: 127 of a signed byte, 255 of another. */
  parts?: true
}

/** What all of a thing lies in: a ball's middle and radius, metres in the thing's own frame. */
export type Ball = readonly [x: number, y: number, z: number, radius: number]

/**
 * A thing as the graphics card takes it, plain: rows of numbers by their names in the shader, and
 * the corners of its triangles. Goes from one thread to another without being copied.
 */
export type Wrought = {
  rows: Readonly<Record<string, Row>>
  indices: Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>
  /** Parts that are told apart: their first index, and how many. */
  groups?: readonly (readonly [start: number, count: number])[]
  ball: Ball
}

/** Numbers as they are. */
export const floats = (values: readonly number[], each: number): Row => ({
  values: new Float32Array(values),
  each,
})

/** Directions and other numbers from -1 to 1, in a byte each. */
export const bytes = (values: readonly number[], each: number): Row => ({
  values: Int8Array.from(values, (value) => Math.round(127 * value)),
  each,
  parts: true,
})

/** The same, four bytes to a corner of `each` numbers, so that each corner begins on a word. */
export function words(values: ArrayLike<number>, each: 3 | 4): Row {
  const count = values.length / each
  const packed = new Int8Array(count * 4)
  for (let i = 0; i < count; i += 1)
    for (let axis = 0; axis < each; axis += 1)
      packed[i * 4 + axis] = Math.round(127 * (values[i * each + axis] ?? 0))
  return { values: packed, each: 4, parts: true }
}

/** The ball about the middle of the box round these places, three numbers each. */
export function ballRound(places: ArrayLike<number>): Ball {
  if (places.length === 0) return [0, 0, 0, 0]
  const middle = [0, 1, 2].map((axis) => {
    let [least, most] = [Infinity, -Infinity]
    for (let i = axis; i < places.length; i += 3) {
      least = Math.min(least, places[i] ?? 0)
      most = Math.max(most, places[i] ?? 0)
    }
    return (least + most) / 2
  })
  const [x = 0, y = 0, z = 0] = middle
  let far = 0
  for (let i = 0; i < places.length; i += 3) {
    const [dx, dy, dz] = [(places[i] ?? 0) - x, (places[i + 1] ?? 0) - y, (places[i + 2] ?? 0) - z]
    far = Math.max(far, dx * dx + dy * dy + dz * dz)
  }
  return [x, y, z, Math.sqrt(far)]
}
