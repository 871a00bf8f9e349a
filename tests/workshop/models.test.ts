import { boundsOf, isRefusal, openGltf } from '#exhibits/model'
import { seeded } from '#kit'
import { validateBytes } from 'gltf-validator'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { verdictOn, type Beside } from '../../src/workshop/verdictOn.ts'
import { fixtures, glb, gltfFilesIn, scan, scans, triangle } from '../support/gltf.ts'
import { hostileAddresses } from '../support/hostileAddresses.ts'

const suite = gltfFilesIn(join(fixtures, 'validator-tests'))

/** What lies beside a file of the suite. */
const besideOf =
  (file: string): Beside =>
  (path) =>
    readFile(join(dirname(file), path)).catch(() => undefined)

/** The validator's own verdict, asked as its authors ask it. */
async function errorsIn(file: string): Promise<number> {
  try {
    const { issues } = await validateBytes(await readFile(file), {
      uri: basename(file),
      maxIssues: 0,
      externalResourceFunction: async (uri) => {
        const found = await besideOf(file)(decodeURIComponent(uri))
        if (!found) throw new Error('not there')
        return found
      },
    })
    return issues.messages.filter(({ severity }) => severity === 0).length
  } catch {
    // It gives no report of what is no glTF at all.
    return 1
  }
}

/** The file's description, which may be wrong in every way but this. */
const opened = (bytes: Uint8Array) => {
  const gltf = openGltf(bytes)
  if (isRefusal(gltf)) throw new Error(gltf.says)
  return gltf
}

test('the validator’s whole suite is there', () => {
  expect(suite).toHaveLength(372)
})

test.each(suite)(
  '%s is shown, or refused with a reason, as the validator judges it',
  async (file) => {
    const verdict = await verdictOn(await readFile(file), basename(file), besideOf(file))
    expect(verdict.shown).toBe((await errorsIn(file)) === 0)
    if (verdict.shown) return
    expect(verdict.why.at).toBe(basename(file))
    expect(verdict.why.says).toMatch(/\w{2} \w+/)
    expect(verdict.why.fix).toMatch(/^(export|pack|mend|save|apply)/)
  },
)

test.each(scans)('the scan %s is shown', async (name) => {
  expect(await verdictOn(scan(name), `${name}.glb`)).toEqual({ shown: true })
})

test('the size of a scan is read from its file, through the turns of its scene', () => {
  const tall = (name: (typeof scans)[number]) => boundsOf(opened(scan(name)))?.size[1] ?? 0
  expect(tall('astronaut')).toBeCloseTo(4.0217, 3)
  // It lies along z in its lists and is stood up by its scene; its unit is the millimetre.
  expect(tall('venus')).toBeCloseTo(2118.94, 1)
  expect(boundsOf(opened(scan('whale_cranium')))?.middle?.[1]).toBeCloseTo(0, 3)
})

describe('addresses that lead out of the model', () => {
  const asked = vi.fn<Beside>(() => Promise.resolve(new Uint8Array(36)))
  const outside = vi.spyOn(globalThis, 'fetch')
  const places: Record<string, (uri: string) => Record<string, unknown>> = {
    'a buffer': (uri) => ({ buffers: [{ byteLength: 36 }, { byteLength: 36, uri }] }),
    'a picture': (uri) => ({ images: [{ uri }] }),
    'an extension': (uri) => ({ extensions: { EXT_other: { sounds: [{ uri }] } } }),
    'a link of an extension': (url) => ({
      materials: [{ extensions: { EXT_other: { deep: [{ url }] } } }],
    }),
  }
  const variants = hostileAddresses.flatMap((uri) =>
    Object.entries(places).map(([place, write]) => ({ uri, place, more: write(uri) })),
  )

  test('are tried in more than 400 ways', () => {
    expect(variants.length).toBeGreaterThan(400)
  })

  test.each(variants)('$uri in $place', async ({ more }) => {
    const packed = await verdictOn(triangle(1, more), 'a.glb', asked)
    expect(packed).toMatchObject({ shown: false, why: { fix: expect.stringContaining('.glb') } })
    const plain = Buffer.from(JSON.stringify(opened(triangle(1, more)).json))
    expect(await verdictOn(plain, 'a.gltf', asked)).toMatchObject({ shown: false })
    expect(asked).not.toHaveBeenCalled()
    expect(outside).not.toHaveBeenCalled()
  })

  test('while who made it may be named, and a file beside it is asked for by its plain path', async () => {
    const asset = { version: '2.0', extras: { source: 'https://example.org/', url: 'http://a/' } }
    expect(await verdictOn(triangle(1, { asset }), 'a.glb', asked)).toEqual({ shown: true })
    const beside = { buffers: [{ byteLength: 36, uri: 'parts/a%20b.bin' }] }
    await verdictOn(Buffer.from(JSON.stringify(opened(triangle(1, beside)).json)), 'a.gltf', asked)
    expect(asked.mock.calls).toEqual([['parts/a b.bin']])
  })
})

describe('a .glb cut short', () => {
  const random = seeded(4221)
  const cuts = Array.from({ length: 50 }, (_, i) => {
    const name = scans[i % scans.length]!
    return { name, length: Math.floor(random() * scan(name).length) }
  })
  test.each(cuts)('$name after $length bytes is refused', async ({ name, length }) => {
    const verdict = await verdictOn(scan(name).subarray(0, length), 'cut.glb')
    expect(verdict).toMatchObject({ shown: false, why: { at: 'cut.glb' } })
  })

  test.each(cuts)('$name with its lengths mended after $length bytes is refused', async (cut) => {
    // As a program would write that was stopped: the head fits the bytes that are there.
    const bytes = Buffer.from(scan(cut.name).subarray(0, Math.max(12, cut.length)))
    bytes.writeUInt32LE(bytes.length, 8)
    expect(await verdictOn(bytes, 'cut.glb')).toMatchObject({ shown: false })
  })

  test('and one with any byte of its head changed is judged, and never throws', async () => {
    for (let i = 0; i < 300; i += 1) {
      const bytes = triangle()
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
      expect(typeof (await verdictOn(bytes, 'changed.glb')).shown).toBe('boolean')
    }
  })
})

describe('what would fill the memory is refused before anything is laid out', () => {
  const nested = Buffer.from(`{"asset":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)
  /** A picture whose head claims to be so large. */
  const png = (width: number, height: number) => {
    const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
    const size = Buffer.alloc(8)
    size.writeUInt32BE(width, 0)
    size.writeUInt32BE(height, 4)
    return `data:image/png;base64,${Buffer.concat([head, size]).toString('base64')}`
  }
  const material = (width: number, height: number) => ({
    materials: [{ pbrMetallicRoughness: { baseColorTexture: { index: 0 } } }],
    textures: [{ source: 0 }],
    images: [{ uri: png(width, height) }],
  })
  const accessor = (count: number) => ({
    accessors: [{ componentType: 5126, count, type: 'VEC3', min: [0, 0, 0], max: [1, 1, 0] }],
  })
  const crowd = Array.from({ length: 20_001 }, () => ({ mesh: 0 }))
  const many = { nodes: crowd.slice(0, 15_000), scenes: [{ nodes: [...crowd.keys()] }] }
  const packed = { EXT_meshopt_compression: { buffer: 0, count: 1e9, byteStride: 16 } }

  test.each<[string, Buffer, RegExp]>([
    ['brackets in brackets', nested, /nested/],
    ['a list of two thousand million corners', triangle(1, accessor(2 ** 31)), /corners/],
    [
      'geometry that unpacks to 16 GB',
      triangle(1, { bufferViews: [{ buffer: 0, byteLength: 36, extensions: packed }] }),
      /corners/,
    ],
    [
      '1,500,000 triangles',
      triangle(1, { ...accessor(300), ...many }),
      /triangles; at most 300000/,
    ],
    ['20,001 parts', triangle(1, { nodes: crowd }), /20001 nodes/],
    ['a picture of 65,535 a side', triangle(1, material(65_535, 65_535)), /65535 x 65535/],
    ['textures of 85 MB', triangle(1, material(4096, 4096)), /85 MB/],
    [
      'Draco',
      triangle(1, { extensionsUsed: ['KHR_draco_mesh_compression'] }),
      /compressed with Draco, which this hall does not read/,
    ],
    [
      'an extension that it cannot do without',
      triangle(1, { extensionsUsed: ['EXT_x'], extensionsRequired: ['EXT_x'] }),
      /EXT_x/,
    ],
    ['a name of its prototype', glb(JSON.parse('{"__proto__":{"shown":true},"asset":{}}')), /\w+/],
  ])('%s', async (_, bytes, says) => {
    const verdict = await verdictOn(bytes, 'bomb.glb')
    expect(verdict.shown).toBe(false)
    expect(!verdict.shown && verdict.why.says).toMatch(says)
    expect(Reflect.get({}, 'shown')).toBeUndefined()
  })

  test('a texture that is never shown costs nothing', async () => {
    const { materials: _, ...unused } = material(4096, 4096)
    const verdict = await verdictOn(triangle(1, unused), 'a.glb')
    expect(!verdict.shown && verdict.why.says).not.toMatch(/MB/)
  })
})
