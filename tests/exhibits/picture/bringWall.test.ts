import type { Hanging } from '#plan'
import { Texture } from 'three'
import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { bringWall, type Wall, type WallOptions } from '../../../src/exhibits/picture/bringWall.ts'
import { measuresOf } from '../../../src/exhibits/picture/measures.ts'
import type { Picture } from '../../../src/exhibits/picture/pictureOf.ts'

const turn = () => new Promise((done) => setTimeout(done, 0))

/** A room of pictures in a row on the north wall, a metre wide and two apart, and who looks at them. */
function aRoom(count: number, lost: readonly string[] = []) {
  const store = createStore(() => ({ room: 'r1', carried: false }))
  const pose = { x: 0, y: 1.6, z: 10 }
  const reports: string[] = []
  const textureBytes = new Map<string, number>()
  let works = 0
  const begin = () => {
    works += 1
    return () => void (works -= 1)
  }
  const asked: string[] = []
  const alive = new Set<Texture>()
  const layers: { at: number; last: boolean }[] = []
  const closed: string[] = []
  const pool: WallOptions['pool'] = {
    square: async (address) => {
      asked.push(address)
      if (lost.some((name) => address.includes(name))) throw new Error('404')
      return { close: () => closed.push(address) } as unknown as ImageBitmap
    },
    layer: async ({ at, last }) => void layers.push({ at, last }),
    bring: async (address, signal) => {
      asked.push(address)
      await turn()
      signal.throwIfAborted()
      const texture = new Texture()
      texture.name = address
      alive.add(texture)
      texture.addEventListener('dispose', () => alive.delete(texture))
      return texture
    },
  }
  const pictures = Array.from({ length: count }, (_, i) => {
    const picture: Picture = { file: `${i}.jpg`, width: 1, frame: 'none', pixels: [3000, 2000] }
    const measures = measuresOf(picture)
    const hanging = { x: 2 * i, y: 1.5, z: 0, turn: 180, size: measures.whole }
    return { id: `r1-${i}`, picture, measures, hanging: hanging as unknown as Hanging }
  })
  const walls: Wall[] = []
  const missed: number[] = []
  const off = bringWall({
    room: 'r1',
    pictures,
    stage: {
      visit: { store, pose },
      begin,
      textureBytes,
      report: ({ says }: { says: string }) => reports.push(says),
      base: '/data/',
    } as unknown as WallOptions['stage'],
    pool,
    density: () => 899,
    show: (wall) => {
      walls.push(wall)
      // What is shown is never what has been freed.
      for (const texture of wall.sharp) if (texture) expect(alive).toContain(texture)
    },
    miss: (which) => missed.push(which),
  })
  /** The visitor comes to rest there. */
  const stands = async (x: number, z: number, room = 'r1') => {
    Object.assign(pose, { x, z })
    store.setState({ room, carried: false })
    for (let i = 0; i < 40; i += 1) await turn()
  }
  const now = () => walls.at(-1)
  return {
    off,
    stands,
    now,
    asked,
    alive,
    layers,
    closed,
    missed,
    reports,
    textureBytes,
    store,
    works: () => works,
  }
}

test('every picture comes small into one texture, whose mipmaps are made when all that came are in it', async () => {
  const { stands, now, layers, closed, works, alive } = aRoom(12)
  expect(now()?.sheets.every((sheet) => sheet === -1)).toBe(true)
  await stands(0, 10)
  expect(now()?.sheets).toEqual(Array.from({ length: 12 }, (_, at) => at))
  expect(layers.map(({ at }) => at).toSorted((a, b) => a - b)).toEqual(now()?.sheets)
  expect(layers.at(-1)?.last).toBe(true)
  expect(closed).toHaveLength(12)
  expect(alive.size).toBe(0)
  expect(works()).toBe(0)
})

test('near one, it comes as sharp as it is seen; who leaves the room gives all of that back', async () => {
  const { stands, now, alive, asked, textureBytes } = aRoom(12)
  await stands(0, 1)
  expect(asked).toContain('/data/media/0.jpg/1024.webp')
  expect(now()?.sheets[0]).toBe(-2)
  const bytes = [...textureBytes.values()].reduce((sum, each) => sum + each, 0)
  expect(bytes).toBeLessThan(24e6 + 12 * 350_000)
  // Walking along the row changes which, never how many.
  for (let x = 0; x < 24; x += 2) {
    await stands(x, 1)
    expect(alive.size).toBeLessThanOrEqual(6)
    expect(now()?.sheets[x / 2]).toBeLessThanOrEqual(-2)
  }
  await stands(0, 12, 'r2')
  expect(alive.size).toBe(0)
  expect(now()?.sheets).toEqual(Array.from({ length: 12 }, (_, at) => at))
})

test('one that does not come is missed and told, and the others hang', async () => {
  const { stands, now, missed, reports } = aRoom(3, ['1.jpg'])
  await stands(0, 10)
  expect(missed).toEqual([1])
  expect(reports[0]).toContain('1.jpg')
  expect(now()?.sheets).toEqual([0, -1, 2])
})

test('while one is carried past nothing is asked for', async () => {
  const { stands, asked, store } = aRoom(3)
  await stands(0, 10)
  const before = asked.length
  store.setState({ carried: true })
  await turn()
  expect(asked.length).toBe(before)
})

test('taken down while it comes, it leaves nothing behind', async () => {
  const { off, stands, alive, textureBytes, works, store } = aRoom(12)
  await turn()
  store.setState({ room: 'r1' })
  off()
  await stands(0, 1)
  expect(alive.size).toBe(0)
  expect(textureBytes.size).toBe(0)
  expect(works()).toBe(0)
})
