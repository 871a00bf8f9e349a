import { Texture, type WebGLRenderer } from 'three'
import { afterEach, expect, test, vi } from 'vitest'
import { createUploads } from '../../src/media/uploads.ts'
import { aStillClock } from '../support/visitor.ts'

/** A graphics card that only notes what is brought to it, and in which frame. */
function aCard(worn: boolean) {
  const info = { render: { frame: 0 } }
  const roomed: Texture[] = []
  const strips: { frame: number; bytes: number; top: number; mipmaps: boolean }[] = []
  const renderer = {
    info,
    xr: { isPresenting: worn },
    capabilities: { getMaxAnisotropy: () => 16 },
    initTexture: (texture: Texture) => void roomed.push(texture),
    copyTextureToTexture: (
      _: unknown,
      to: { generateMipmaps: boolean },
      strip: { min: { y: number }; max: { x: number; y: number } },
      at: { y: number },
    ) =>
      strips.push({
        frame: info.render.frame,
        bytes: (strip.max.y - strip.min.y) * strip.max.x * 4,
        top: at.y,
        mipmaps: to.generateMipmaps,
      }),
  }
  return { info, strips, roomed, renderer: renderer as unknown as WebGLRenderer }
}
const bitmap = (width: number, height: number) => ({ width, height }) as ImageBitmap
const turn = () => new Promise((done) => setTimeout(done, 0))

function uploading(hidden = false, worn = false) {
  const card = aCard(worn)
  const clock = aStillClock()
  let asked: (() => void)[] = []
  // A hidden page is never given a frame.
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => (hidden ? 0 : asked.push(call)))
  vi.stubGlobal('cancelAnimationFrame', () => {})
  vi.stubGlobal('document', { hidden })
  const uploads = createUploads({ renderer: card.renderer, clock, still: false })
  /** Lets so many frames pass, one every 16 ms. */
  const frames = async (count: number) => {
    await turn()
    for (let i = 0; i < count; i += 1) {
      card.info.render.frame += 1
      const now = asked
      asked = []
      for (const call of now) call()
      clock.pass(16)
      await turn()
    }
  }
  const upload = (picture: ImageBitmap, signal: AbortSignal, plain = false) =>
    uploads.bitmap({ bitmap: picture, plain }, signal)
  return { ...card, clock, upload, carry: uploads.carry, frames }
}

afterEach(() => vi.unstubAllGlobals())

test('a large picture comes in strips, never more than a megabyte in a frame', async () => {
  const { upload, frames, strips } = uploading()
  const coming = upload(bitmap(2048, 1365), new AbortController().signal)
  await frames(20)
  const texture = await coming
  expect(strips.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(2048 * 1365 * 4)
  for (const { frame } of strips) {
    const taken = strips.filter((one) => one.frame === frame)
    expect(taken.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(1024 * 1024)
  }
  expect(strips.filter(({ mipmaps }) => mipmaps)).toEqual([strips.at(-1)])
  expect(texture.anisotropy).toBe(4)
})

test('small ones share a frame, and come one after the other', async () => {
  const { upload, frames, strips } = uploading()
  const { signal } = new AbortController()
  const all = Promise.all([1, 2, 3, 4, 5].map(() => upload(bitmap(256, 256), signal)))
  await frames(4)
  await all
  expect(new Set(strips.slice(0, 4).map(({ frame }) => frame)).size).toBe(1)
  expect(strips[4]?.frame).not.toBe(strips[3]?.frame)
})

test('what is called off half way leaves nothing and lets the next one in', async () => {
  const { upload, frames, strips } = uploading()
  const gone = new AbortController()
  const first = upload(bitmap(2048, 2048), gone.signal)
  const outcome = first.then(
    () => 'came',
    (fault: Error) => fault.name,
  )
  const second = upload(bitmap(64, 64), new AbortController().signal)
  await frames(2)
  gone.abort()
  await frames(3)
  expect(await outcome).toBe('AbortError')
  await second
  expect(strips.at(-1)?.bytes).toBe(64 * 64 * 4)
})

test('what is called off while it waits its turn gets no room on the card', async () => {
  const { upload, frames, roomed } = uploading()
  const off = new AbortController()
  const first = upload(bitmap(1024, 1024), new AbortController().signal)
  const called = upload(bitmap(64, 64), off.signal)
  off.abort()
  await Promise.all([expect(called).rejects.toThrow(/abort/), frames(8)])
  await first
  expect(roomed).toHaveLength(1)
})

test('a map of light has no mipmaps, which would mix what only lies side by side', async () => {
  const { upload, frames, strips } = uploading()
  const coming = upload(bitmap(512, 680), new AbortController().signal, true)
  await frames(6)
  expect((await coming).generateMipmaps).toBe(false)
  expect(strips.some(({ mipmaps }) => mipmaps)).toBe(false)
})

test('letters of two bytes come in strips twice as high', async () => {
  const { carry, frames, strips } = uploading()
  const { signal } = new AbortController()
  const letters = new Texture({ width: 2048, height: 600 })
  const coming = carry(letters, new Texture({ width: 2048, height: 600 }), 2, signal)
  await frames(8)
  await coming
  expect(strips.map(({ top }) => top)).toEqual([0, 256, 512])
})

test('where no frame comes, as on a hidden page, it comes all the same, and later', async () => {
  const { upload, clock, strips } = uploading(true)
  const coming = upload(bitmap(1024, 1024), new AbortController().signal)
  await turn()
  expect(strips).toHaveLength(1)
  for (let i = 0; i < 4; i += 1) {
    clock.pass(2000)
    await turn()
  }
  await coming
  expect(strips).toHaveLength(4)
})

test('a frame that takes long is waited for: what comes before it would fall into one frame', async () => {
  const { upload, clock, strips, frames } = uploading()
  const coming = upload(bitmap(1024, 512), new AbortController().signal)
  await turn()
  clock.pass(9000)
  await turn()
  expect(strips).toHaveLength(1)
  await frames(2)
  await coming
  expect(strips).toHaveLength(2)
})

test('in a headset, whose frames are its own, it does not wait for the page', async () => {
  const { upload, clock, strips } = uploading(true, true)
  const coming = upload(bitmap(1024, 1024), new AbortController().signal)
  for (let i = 0; i < 4; i += 1) {
    await turn()
    clock.pass(16)
  }
  await coming
  expect(strips).toHaveLength(4)
})
