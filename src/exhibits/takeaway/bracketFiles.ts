import { dougongPart, pieceMesh, teachingSet, type PieceMesh } from '#craft'
import { Color } from 'three'
import { builtIn } from '../dougong-bench/builtIn.ts'
import { benchSaysOf, partsList } from '../dougong-bench/dougongBench.ts'
import type { Built } from '../dougong-bench/rule.ts'
import type { GlbPart } from './glbOf.ts'
import type { Maker } from './makers.ts'
import { modelFile } from './modelFile.ts'
import { onPaper } from './onPaper.ts'

const timber = '#946b48'

/** The bracket as a model as far as it is built, at its grade's true size. */
export const bracketModel: Maker = async (made) =>
  modelFile(made, partsOfBracket(builtIn(made.recipe)))

/** The pieces that are placed, metres. With none placed the great block stands alone. */
export function partsOfBracket({ placed, grade }: Built): GlbPart[] {
  const fen = dougongPart('song', grade)
  const { r, g, b } = new Color(timber)
  return (placed.length > 0 ? placed : [0]).map((piece) => {
    const { positions, normals, indices } = pieceMesh(piece)
    return {
      name: `${piece + 1} ${teachingSet[piece]?.part ?? ''}`,
      positions: Float32Array.from(positions, (value) => value * fen),
      normals: Float32Array.from(normals),
      indices: Uint32Array.from(indices),
      colour: [r, g, b],
      rough: 0.7,
    }
  })
}

/** The bracket drawn apart, and the list of its parts in millimetres; a PNG. */
export const bracketPicture: Maker = async (made, { outline, room }) => {
  const built = builtIn(made.recipe)
  const exhibit = room.exhibits.find(({ id }) => id === made.exhibit)
  if (!exhibit) throw new Error(`enfilade: ${made.exhibit} is not in ${room.id}`)
  const [head = '', rows = ''] = partsList(benchSaysOf(exhibit), built.grade)
  const lines = rows.split('\n').map((row) => row.replace(/^- /, ''))
  return onPaper(made, outline, [head, ...lines].join(''), (context, write) => {
    const faces = (built.placed.length > 0 ? built.placed : [0]).flatMap((piece) =>
      facesSeen(pieceMesh(piece), teachingSet[piece]?.lift ?? 0),
    )
    for (const { path, shade } of faces.toSorted((a, b) => a.near - b.near)) {
      context.fillStyle = shade
      // Closes the seams between triangles of one face.
      context.strokeStyle = shade
      context.lineWidth = 1
      context.beginPath()
      for (const [x, y] of path) context.lineTo(1024 + x * 10.4, 1240 - y * 10.4)
      context.closePath()
      context.fill()
      context.stroke()
    }
    write(head, 150, 1450, { size: 44, title: true })
    lines.forEach((line, i) =>
      write(line, 150 + (i % 2) * 900, 1530 + Math.floor(i / 2) * 66, { size: 34 }),
    )
  })
}

type Face = { path: (readonly [number, number])[]; near: number; shade: string }

/** From where the picture is drawn: turned and looked down on, degrees to sines. */
const [turn, tilt] = [0.6, 0.42] as const

/** The sides of a piece that are seen, drawn in parallel from before, above and the right. */
function facesSeen({ positions, normals, indices }: PieceMesh, lift: number): Face[] {
  const seen = (x: number, y: number, z: number): readonly [number, number, number] => {
    const [across, deep] = [
      x * Math.cos(turn) - z * Math.sin(turn),
      x * Math.sin(turn) + z * Math.cos(turn),
    ]
    return [
      across,
      y * Math.cos(tilt) - deep * Math.sin(tilt),
      y * Math.sin(tilt) + deep * Math.cos(tilt),
    ]
  }
  const at = (list: readonly number[], i: number, up: number) =>
    seen(list[3 * i] ?? 0, (list[3 * i + 1] ?? 0) + up, list[3 * i + 2] ?? 0)
  const faces: Face[] = []
  for (let i = 0; i < indices.length; i += 3) {
    const corners = [0, 1, 2].map((k) => indices[i + k] ?? 0)
    const [first = 0] = corners
    const facing = at(normals, first, 0)
    if (facing[2] <= 0) continue
    const spots = corners.map((corner) => at(positions, corner, lift * 1.5))
    const up = normals[3 * first + 1] ?? 0
    const light = 0.52 + 0.3 * Math.max(0, up) + 0.22 * Math.max(0, facing[0])
    const { r, g, b } = new Color(timber).convertLinearToSRGB()
    const shade = [r, g, b].map((part) => Math.round(255 * Math.min(1, part * light * 1.3)))
    faces.push({
      path: spots.map(([x, y]) => [x, y] as const),
      near: spots.reduce((sum, [, , z]) => sum + z, 0) / 3,
      shade: `rgb(${shade.join()})`,
    })
  }
  return faces
}
