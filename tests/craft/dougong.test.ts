import {
  dougongPart,
  gradesOf,
  pieceMesh,
  setHeight,
  setSpread,
  teachingSet,
  type PartName,
} from '#craft'
import { describe, expect, test } from 'vitest'

/** Extent of a piece's own triangles along x, y and z, fen. */
const extent = (index: number): number[] => {
  const { positions } = pieceMesh(index)
  return [0, 1, 2].map((axis) => {
    const row = positions.filter((_, i) => i % 3 === axis)
    return Math.max(...row) - Math.min(...row)
  })
}
const first = (part: PartName): number => teachingSet.findIndex((piece) => piece.part === part)
const rounded = (row: number[]): number[] => row.map((each) => Math.round(each * 1e6) / 1e6)

describe('the teaching set', () => {
  test('has its fifteen pieces in the order of assembly', () => {
    expect(teachingSet.map(({ part }) => part)).toEqual([
      'ludou',
      'nidaogong',
      'huagong',
      'sandou',
      'sandou',
      'qixindou',
      'jiaohudou',
      'linggong',
      'mangong',
      'sandou',
      'sandou',
      'qixindou',
      'sandou',
      'sandou',
      'fang',
    ])
  })

  test.for([
    ['ludou', [32, 20, 32]],
    ['nidaogong', [62, 15, 10]],
    ['huagong', [10, 21, 72]],
    ['sandou', [14, 10, 16]],
    ['qixindou', [16, 10, 16]],
    ['jiaohudou', [18, 10, 16]],
    ['linggong', [72, 15, 10]],
    ['mangong', [92, 15, 10]],
  ] as const)('%s measures what the book says, on its triangles', ([part, size]) => {
    expect(rounded(extent(first(part)))).toEqual(size)
  })

  test.for(teachingSet.map(({ part }, i) => [part, i] as const))('%s is closed', ([, index]) => {
    const { positions, indices } = pieceMesh(index)
    const at = (corner: number): string =>
      positions
        .slice(corner * 3, corner * 3 + 3)
        .map((each) => each.toFixed(4))
        .join()
    const edges = new Map<string, number>()
    for (let i = 0; i < indices.length; i += 3)
      for (const [from, to] of [
        [0, 1],
        [1, 2],
        [2, 0],
      ] as const) {
        const [a, b] = [at(indices[i + from] ?? 0), at(indices[i + to] ?? 0)]
        edges.set(`${a} ${b}`, (edges.get(`${a} ${b}`) ?? 0) + 1)
      }
    // Every edge is walked once each way: no hole, no face twice, all turned outwards.
    const wrong = [...edges].filter(([edge, count]) => {
      const [a, b] = edge.split(' ')
      return count !== 1 || edges.get(`${b} ${a}`) !== 1
    })
    expect(wrong).toEqual([])
  })

  test('no two pieces take the same place, at rest or drawn apart', () => {
    const cells = teachingSet.flatMap((_, i) => insides(i).map((cell) => ({ ...cell, i })))
    const meets: string[] = []
    for (const lifted of [0, 1])
      for (const a of cells)
        for (const b of cells) {
          if (a.i >= b.i) continue
          const [up, over] = [a, b].map(({ i }) => lifted * (teachingSet[i]?.lift ?? 0))
          const overlap = [0, 1, 2].map((axis) => {
            const [p, q] = [axis === 1 ? (up ?? 0) : 0, axis === 1 ? (over ?? 0) : 0]
            return (
              Math.min((a.max[axis] ?? 0) + p, (b.max[axis] ?? 0) + q) -
              Math.max((a.min[axis] ?? 0) + p, (b.min[axis] ?? 0) + q)
            )
          })
          if (Math.min(...overlap) > 1e-6) meets.push(`${a.i} ${b.i}`)
        }
    expect(meets).toEqual([])
  })

  test('is 69 fen high, layers 21 apart, and leaves no joint closed when drawn apart', () => {
    expect(setHeight).toBe(12 + 42 + 15)
    expect(setSpread).toBe(40)
    const under = (part: PartName) => teachingSet[first(part)]?.at[1] ?? 0
    expect([under('huagong'), under('mangong'), under('fang')]).toEqual([12, 33, 54])
  })
})

/** The upright cells of a piece as boxes in the set's frame, slanting ends left out. */
function insides(index: number) {
  const piece = teachingSet[index]!
  const { breaks, filled } = piece.solid
  const [xs, ys, zs] = breaks
  const boxes: { min: number[]; max: number[] }[] = []
  for (let i = 0; i + 1 < xs.length; i++)
    for (let j = 0; j + 1 < ys.length; j++)
      for (let k = 0; k + 1 < zs.length; k++) {
        if (!filled(i, j, k)) continue
        const corners = [0, 1].flatMap((a) =>
          [0, 1].flatMap((b) =>
            [0, 1].map((c) => {
              const [x, y, z] = piece.solid.place([xs[i + a]!, ys[j + b]!, zs[k + c]!])
              return piece.outwards
                ? [piece.at[0] + z, piece.at[1] + y, piece.at[2] - x]
                : [piece.at[0] + x, piece.at[1] + y, piece.at[2] + z]
            }),
          ),
        )
        // Of a slanting cell the part that is timber for sure.
        const span = (axis: number) => {
          const row = corners.map((corner) => corner[axis]!).toSorted((p, q) => p - q)
          return [row[3]!, row[4]!]
        }
        const [x, y, z] = [span(0), span(1), span(2)]
        boxes.push({ min: [x[0]!, y[0]!, z[0]!], max: [x[1]!, y[1]!, z[1]!] })
      }
  return boxes
}

describe('grades', () => {
  test.for([
    [1, 19.2],
    [2, 17.6],
    [3, 16],
    [4, 15.36],
    [5, 14.08],
    [6, 12.8],
    [7, 11.2],
    [8, 9.6],
  ] as const)('a Song fen of grade %d is %d mm', ([grade, fen]) => {
    expect(dougongPart('song', grade) * 1000).toBeCloseTo(fen, 9)
  })

  test('a Qing doukou goes from 6 cun to 1; the seventh is 3 cun, 9 to 9.5 cm', () => {
    expect(gradesOf('qing')).toBe(11)
    expect(dougongPart('qing', 1) * 10).toBeCloseTo(0.186, 9)
    expect(dougongPart('qing', 7) * 10).toBeCloseTo(0.093, 9)
    expect(dougongPart('qing', 11) * 10).toBeCloseTo(0.031, 9)
    expect(() => dougongPart('song', 9)).toThrow('no grade 9 of song')
  })
})
