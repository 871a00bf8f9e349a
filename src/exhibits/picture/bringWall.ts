import { mediaAddress, preparedSize, type PictureWidth } from '#exhibition'
import { sharpPictures, sharpSheet, unseenSheet } from '#finish'
import { bytesOf, type PicturePool } from '#media'
import {
  DataArrayTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  SRGBColorSpace,
  type Texture,
} from 'three'
import type { SceneStage } from '../types.ts'
import type { Picture } from './pictureOf.ts'
import { layerSide, sharpest } from './sharpest.ts'
import type { Hung } from './wallGeometry.ts'
import { distanceTo } from './widthFor.ts'

/** Bytes that the sharper pictures of a room may take on the graphics card. */
const mostSharp = 24e6

/** Where the texels of a room's pictures are: a layer each, and those that are sharper. */
export type Wall = {
  stack: DataArrayTexture
  sharp: readonly (Texture | null)[]
  /** By picture, as `picturesMaterial` takes it. */
  sheets: readonly number[]
}

export type WallOptions = {
  room: string
  pictures: readonly (Hung & { id: string; picture: Picture })[]
  stage: SceneStage
  pool: Pick<PicturePool, 'bring' | 'square' | 'layer'>
  /** How many pixels of the window one metre takes one metre off. */
  density: () => number
  /** Shows them so from now on: what is not in it is freed after that. */
  show: (wall: Wall) => void
  /** It is sure that nothing comes of this picture. */
  miss: (which: number) => void
}

/**
 * Brings the pictures of a room: each a small one first, all in one texture; then, in the room where
 * the visitor is, those that are near as sharp as they are seen from where one comes to rest. The
 * result calls it off and frees everything.
 */
export function bringWall(options: WallOptions): () => void {
  const { room, pictures, stage, pool, density, show, miss } = options
  const { visit, textureBytes, report } = stage
  const gone = new AbortController()
  const { signal } = gone
  const stack = emptyStack(pictures.length)
  const there = new Set<number>()
  const sharp: (Sharp | undefined)[] = Array.from({ length: sharpPictures }, () => undefined)
  const refused = new Set<string>()
  const arrived: { at: number; bitmap: ImageBitmap; end: () => void }[] = []
  let laying = false
  let looking = false

  const slotOf = (at: number) => sharp.findIndex((one) => one?.at === at)
  const tell = () =>
    show({
      stack,
      sharp: sharp.map((one) => one?.texture ?? null),
      sheets: pictures.map((_, at) => {
        const slot = slotOf(at)
        return slot >= 0 ? sharpSheet(slot) : there.has(at) ? at : unseenSheet
      }),
    })
  const put = (slot: number, next: Sharp | undefined) => {
    const before = sharp[slot]
    sharp[slot] = next
    tell()
    if (before) textureBytes.delete(nameOf(before.at))
    before?.texture.dispose()
    if (next) textureBytes.set(nameOf(next.at), next.bytes)
  }
  const nameOf = (at: number) => `${room} picture ${at}`
  const fail = (at: number, fault: unknown) => {
    const { id, picture } = pictures[at] ?? {}
    const why = fault instanceof Error ? fault.message : String(fault)
    report({ at: id ?? room, says: `its picture ${picture?.file} does not come: ${why}` })
  }

  /** Takes what has arrived to the card together: mipmaps are made of the whole stack. */
  const lay = async () => {
    if (laying) return
    laying = true
    while (arrived.length > 0) {
      const batch = arrived.splice(0)
      try {
        for (const { at, bitmap } of batch) {
          const last = at === batch.at(-1)?.at
          await pool.layer({ bitmap, at, last }, stack, signal)
        }
        for (const { at } of batch) there.add(at)
        tell()
      } catch (fault) {
        if (!signal.aborted)
          for (const { at } of batch) {
            fail(at, fault)
            miss(at)
          }
      } finally {
        for (const { bitmap, end } of batch) {
          bitmap.close()
          end()
        }
      }
    }
    laying = false
    void look()
  }
  const come = async (at: number, file: string) => {
    const end = stage.begin()
    try {
      const address = mediaAddress(stage.base, file, layerSide)
      arrived.push({ at, bitmap: await pool.square(address, layerSide, signal), end })
      void lay()
    } catch (fault) {
      if (!signal.aborted) {
        fail(at, fault)
        miss(at)
      }
      end()
    }
  }

  const wanted = (): Map<number, PictureWidth> => {
    if (visit.store.getState().room !== room) return new Map()
    const eyed = pictures.map(({ picture, measures, hanging }, at) => ({
      pixels: there.has(at) ? picture.pixels : undefined,
      width: measures.width,
      height: measures.height,
      distance: distanceTo(hanging, visit.pose),
      shown: sharp[slotOf(at)]?.width,
    }))
    return sharpest(eyed, { density: density(), count: sharpPictures, bytes: mostSharp })
  }
  const bring = async (at: number, width: PictureWidth, slot: number) => {
    const { picture } = pictures[at] ?? {}
    if (!picture?.pixels) return
    const end = stage.begin()
    try {
      const texture = await pool.bring(mediaAddress(stage.base, picture.file, width), signal)
      if (signal.aborted) return texture.dispose()
      put(slot, { at, width, texture, bytes: bytesOf(...preparedSize(picture.pixels, width)) })
    } catch (fault) {
      if (signal.aborted) return
      refused.add(`${at} ${width}`)
      fail(at, fault)
    } finally {
      end()
    }
  }
  /** What is wanted and not there, each with the place that it will take among the sharp ones. */
  const lacking = (now: ReadonlyMap<number, PictureWidth>) => {
    const free = [...sharp.keys()].filter((slot) => sharp[slot] === undefined)
    return [...now].flatMap(([at, width]) => {
      const slot = slotOf(at)
      if (sharp[slot]?.width === width || refused.has(`${at} ${width}`)) return []
      return [{ at, width, slot: slot < 0 ? (free.shift() ?? 0) : slot }]
    })
  }
  const look = async () => {
    if (looking) return
    looking = true
    while (!signal.aborted) {
      const now = wanted()
      // Whoever is carried past asks for nothing; whoever has left the room needs nothing.
      if (visit.store.getState().carried && now.size > 0) break
      // What nobody needs makes room first.
      sharp.forEach((one, slot) => {
        if (one && !now.has(one.at)) put(slot, undefined)
      })
      const next = lacking(now)
      if (next.length === 0) break
      await Promise.all(next.map(({ at, width, slot }) => bring(at, width, slot)))
    }
    looking = false
  }

  textureBytes.set(`${room} pictures`, bytesOf(layerSide, layerSide) * pictures.length)
  tell()
  pictures.forEach(({ id, picture: { file, pixels } }, at) => {
    if (pixels) return void come(at, file)
    const fix = 'why is told by: npm run exhibition -- check <folder>'
    report({ at: id, says: `its picture ${file} cannot be shown`, fix })
    miss(at)
  })
  // Where one stands changes the room, what one does, or comes to rest: never every frame.
  const deaf = visit.store.subscribe(() => void look())
  return () => {
    deaf()
    gone.abort()
    sharp.forEach((one, slot) => one && put(slot, undefined))
    textureBytes.delete(`${room} pictures`)
    stack.dispose()
    for (const { bitmap, end } of arrived) {
      bitmap.close()
      end()
    }
  }
}

type Sharp = { at: number; width: PictureWidth; texture: Texture; bytes: number }

/** Room for so many squares on the graphics card, and nothing in it yet. */
function emptyStack(count: number): DataArrayTexture {
  const stack = new DataArrayTexture(null, layerSide, layerSide, count)
  stack.source.dataReady = false
  stack.colorSpace = SRGBColorSpace
  stack.generateMipmaps = true
  stack.minFilter = LinearMipmapLinearFilter
  stack.magFilter = LinearFilter
  stack.anisotropy = 4
  stack.needsUpdate = true
  return stack
}
