import { lightWidth } from '#craft'
import { lightRange } from '#finish/figures'
import { bake, efforts } from '#light'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { readToShow } from '../readToShow.ts'
import { lightFolder } from './lightFolder.ts'
import { layersOf } from './layers.ts'
import { coatOf, roomInput } from './roomInput.ts'

/** What a room's bake came to. */
export type BakeReport = {
  id: string
  file: string
  seconds: number
  kilobytes: number
  texels: number
  walls: number
  key: number
}

/** Bakes rooms of the exhibition in `folder` one after the other and writes their maps. */
export async function bakeRooms(
  folder: string,
  ids: AsyncIterable<string> | Iterable<string>,
  effort: keyof typeof efforts,
  tell: (report: BakeReport) => void,
): Promise<void> {
  const { exhibition } = await readToShow(folder)
  const { plan, layers, shines } = await layersOf(exhibition)
  await mkdir(lightFolder, { recursive: true })
  for await (const id of ids) {
    const start = performance.now()
    const own = await layers(id)
    const { lamps, file } = roomInput(plan, id, own, await shines(id))
    const { rows, light, walls, key } = bake(own, lamps, coatOf, efforts[effort])
    const picture = await coded(encoded(light), rows)
    for (const old of await readdir(lightFolder))
      if (old.slice(0, -'-000000000000.webp'.length) === id) await rm(join(lightFolder, old))
    await writeFile(join(lightFolder, file), picture)
    const seconds = (performance.now() - start) / 1000
    tell({
      id,
      file,
      seconds,
      kilobytes: picture.length / 1000,
      texels: rows * lightWidth,
      walls,
      key,
    })
  }
}

/** What a room's light may weigh, bytes. */
const most = 150_000

/**
 * A map as WebP without loss. One that is too heavy gives up steps of hue, never of brightness: red
 * and blue keep their distance from green in twos or fours.
 */
async function coded(bytes: Uint8Array, rows: number): Promise<Buffer> {
  const raw = { width: lightWidth, height: rows, channels: 3 } as const
  let picture = Buffer.alloc(0)
  for (const step of [1, 2, 4]) {
    picture = await sharp(inSteps(bytes, step), { raw })
      .webp({ lossless: true, quality: 100, effort: 6 })
      .toBuffer()
    if (picture.length <= most) break
  }
  return picture
}

const inSteps = (bytes: Uint8Array, step: number): Uint8Array =>
  bytes.map((value, i) => {
    const green = bytes[i - (i % 3) + 1] ?? 0
    return Math.min(255, Math.max(0, green + step * Math.round((value - green) / step)))
  })

/** Light as sRGB bytes, so that its darks keep their steps. */
function encoded(light: Float32Array): Uint8Array {
  return Uint8Array.from(light, (part) => {
    const x = Math.min(1, Math.max(0, part / lightRange))
    return Math.round(255 * (x <= 0.0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - 0.055))
  })
}
