/** Corners of a ball of radius 1 round the origin, each once, which are its normals too; and its triangles. */
export type Ball = { points: readonly number[]; indices: readonly number[] }

/** A ball with so many sides round its upright axis and so many belts from pole to pole. */
export function ball(sides: number, belts: number): Ball {
  const points = [0, 1, 0]
  const indices: number[] = []
  const last = 1 + sides * (belts - 1)
  for (let belt = 1; belt < belts; belt += 1)
    for (let side = 0; side < sides; side += 1) {
      // Every other belt is turned by half a side, so that none has a corner under a corner.
      const round = (2 * Math.PI * (side + (belt % 2) / 2)) / sides
      const down = (Math.PI * belt) / belts
      points.push(
        Math.sin(down) * Math.sin(round),
        Math.cos(down),
        Math.sin(down) * Math.cos(round),
      )
      const [own, next] = [side, (side + 1) % sides]
      const at = (row: number, column: number) => 1 + (row - 1) * sides + column
      if (belt === 1) indices.push(0, at(1, own), at(1, next))
      if (belt === belts - 1) indices.push(last, at(belt, next), at(belt, own))
      else {
        // The corner under a side's middle is its own or the next one's, by which belts are turned.
        const under = at(belt + 1, belt % 2 === 1 ? next : own)
        indices.push(at(belt, own), under, at(belt, next))
        const [from, to] = [at(belt + 1, own), at(belt + 1, next)]
        indices.push(at(belt, belt % 2 === 1 ? own : next), from, to)
      }
    }
  points.push(0, -1, 0)
  return { points, indices }
}
