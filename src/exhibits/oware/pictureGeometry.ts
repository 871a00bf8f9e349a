import type { BufferGeometry } from 'three'
import { flatGeometry } from '../flatGeometry.ts'
import { board, houseAt, pictures } from './measures.ts'
import { mask, maskSize } from './pictureMask.ts'

/** A letter on the board's edge, metres: its size, and how far before and behind its house. */
const letter = { wide: 0.03, high: 0.02, out: 0.0665 } as const

/** The sheet of pictures, upright, and the houses' letters along the board's edges. */
export function pictureGeometry(): BufferGeometry {
  const positions: number[] = []
  const uvs: number[] = []
  const colours: number[] = []
  const indices: number[] = []
  const share = mask.letters / maskSize.height
  const put = (corners: readonly number[], uv: readonly number[], paint: readonly number[]) => {
    const first = positions.length / 3
    positions.push(...corners)
    uvs.push(...uv)
    for (let i = 0; i < 4; i += 1) colours.push(...paint)
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
  }
  const { z, y, width, height } = pictures
  const [half, low, top, at] = [width / 2, y - height / 2, y + height / 2, z + 0.0005]
  put(
    [-half, low, at, half, low, at, half, top, at, -half, top, at],
    [0, 1 - share, 1, 1 - share, 1, 0, 0, 0],
    [0.9, 0.86, 0.77, 0],
  )
  for (let house = 0; house < 12; house += 1) {
    const [x, middle] = houseAt(house)
    const side = house < 6 ? 1 : -1
    const on = middle + side * letter.out
    const [w, h] = [letter.wide / 2, letter.high / 2]
    const lies = board.top + 0.0012
    // In the picture a letter is as broad as a twelfth; only its middle is taken.
    const part = (letter.wide / letter.high) * (mask.letters / maskSize.width)
    const u = (house + 0.5) / 12
    put(
      [x - w, lies, on + h, x + w, lies, on + h, x + w, lies, on - h, x - w, lies, on - h],
      [u - part / 2, 1, u + part / 2, 1, u + part / 2, 1 - share, u - part / 2, 1 - share],
      [1, 1, 1, -1],
    )
  }
  return flatGeometry({ positions, uvs, colours, indices })
}
