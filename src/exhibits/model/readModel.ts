import { LoadingManager, type Object3D, type WebGLRenderer } from 'three'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { needsMore } from './addresses.ts'
import { bringLarge } from './bringLarge.ts'
import { largestFile, namesOf, openGltf, tooHeavy, type Gltf } from './openGltf.ts'
import { textBytes } from './parts.ts'
import { tidy } from './tidy.ts'
import { tooMuch } from './tooMuch.ts'
import { isRefusal, type Refusal } from './types.ts'

/** Milliseconds that its textures may take to be read: a worker that did not start says nothing. */
const reading = 25_000

/**
 * Brings a model and reads it with three's loader. What the workshop refuses is refused here as
 * well, because another exhibition's files never saw our workshop. Rejects when it cannot be brought.
 */
export async function readModel(
  address: string,
  gl: WebGLRenderer,
  signal: AbortSignal,
): Promise<Object3D | Refusal> {
  const weigh = (answer: Response) => {
    const length = Number(answer.headers.get('Content-Length'))
    return length > largestFile ? tooHeavy(length) : undefined
  }
  const bytes = await bringLarge(address, weigh, signal)
  if (isRefusal(bytes)) return bytes
  const gltf = openGltf(bytes)
  if (isRefusal(gltf)) return gltf
  return needsMore(gltf.json) ?? tooMuch(gltf) ?? (await parse(bytes, gltf, gl))
}

async function parse(bytes: Uint8Array, { json }: Gltf, gl: WebGLRenderer): Promise<Object3D> {
  const uses = (...names: string[]) =>
    namesOf(json['extensionsUsed']).some((name) => names.includes(name))
  const { manager, free } = ownManager()
  const loader = new GLTFLoader(manager)
  // These readers come only with the first model that needs them.
  const ktx2 = uses('KHR_texture_basisu') ? (await import('./ktx2.ts')).ktx2Loader(gl) : undefined
  if (ktx2) loader.setKTX2Loader(ktx2)
  if (uses('EXT_meshopt_compression', 'KHR_meshopt_compression')) {
    const { MeshoptDecoder } = await import('three/addons/libs/meshopt_decoder.module.js')
    loader.setMeshoptDecoder(MeshoptDecoder)
  }
  loader.register((parser) => {
    tidy(parser.json)
    return { name: 'enfilade' }
  })
  try {
    const { buffer, byteOffset, byteLength } = bytes
    const whole = buffer.slice(byteOffset, byteOffset + byteLength)
    const read = loader.parseAsync(whole instanceof ArrayBuffer ? whole : new ArrayBuffer(0), '')
    return (await Promise.race([read, late()])).scene
  } finally {
    ktx2?.dispose()
    free()
  }
}

const late = (): Promise<never> =>
  new Promise((_, fail) => {
    setTimeout(() => fail(new Error('its textures could not be read')), reading)
  })

/**
 * Lets a model load nothing but what it holds: blobs that the loader made of it, and content
 * written into it, which our policy lets through as a blob only.
 */
function ownManager(): { manager: LoadingManager; free: () => void } {
  const manager = new LoadingManager()
  const made: string[] = []
  manager.setURLModifier((address) => {
    if (address.startsWith('blob:')) return address
    const held = address.startsWith('data:') ? textBytes(address) : undefined
    if (!held) throw new Error('enfilade: a model asked for something outside of it')
    const type = /^data:([^;,]*)/.exec(address)?.[1] ?? ''
    const blob = URL.createObjectURL(new Blob([held], { type }))
    made.push(blob)
    return blob
  })
  return { manager, free: () => made.forEach((blob) => URL.revokeObjectURL(blob)) }
}
