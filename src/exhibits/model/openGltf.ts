import type { Refusal } from './types.ts'

/** Something read from a file: any key may be missing or of another type. */
export type Loose = Readonly<Record<string, unknown>>
/** A model's file taken apart; nothing in it has been judged yet. */
export type Gltf = { json: Loose; bin: Uint8Array | undefined; packed: boolean }

/** Bytes of a file, and of its description in it, that are read at all. */
export const largestFile = 64 * 1024 * 1024
const largestJson = 16 * 1024 * 1024
/** Brackets within brackets: more is written to harm a reader. */
const deepest = 100
const magic = 0x46546c67
const kinds = { json: 0x4e4f534a, bin: 0x004e4942 } as const

const again = 'export the model again, and copy the whole file'
const refuse = (says: string, fix = again): Refusal => ({ says, fix })

/** Of a file of so many bytes that it is not read. */
export const tooHeavy = (bytes: number): Refusal =>
  refuse(
    `it has ${Math.round(bytes / 1e6)} MB; at most 64 MB are read`,
    'reduce its triangles and textures, or compress it with meshopt (gltfpack -cc)',
  )

/** Takes a .glb or .gltf apart, reading nothing outside of its bytes. Never throws. */
export function openGltf(bytes: Uint8Array): Gltf | Refusal {
  if (bytes.length > largestFile) return tooHeavy(bytes.length)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const word = (at: number) => (at + 4 <= bytes.length ? view.getUint32(at, true) : -1)
  if (word(0) !== magic) return withJson(bytes, undefined, false)
  if (word(4) !== 2)
    return refuse(`it is glTF ${word(4)}; this hall reads glTF 2`, 'export it as glTF 2.0 (.glb)')
  // What stands behind its end is not read.
  if (word(8) < 20 || word(8) > bytes.length)
    return refuse(
      `it should have ${Math.max(0, word(8))} bytes and has ${bytes.length}: it is cut short or damaged`,
    )
  const length = word(12)
  if (length < 0 || word(16) !== kinds.json || 20 + length > bytes.length)
    return refuse('it does not begin with its description: it is cut short or damaged')
  const next = 20 + length
  const binLength = word(next)
  const hasBin = binLength >= 0 && word(next + 4) === kinds.bin
  if (hasBin && next + 8 + binLength > bytes.length)
    return refuse('its geometry is cut short: the file is damaged')
  const bin = hasBin ? bytes.subarray(next + 8, next + 8 + binLength) : undefined
  return withJson(bytes.subarray(20, next), bin, true)
}

function withJson(bytes: Uint8Array, bin: Uint8Array | undefined, packed: boolean): Gltf | Refusal {
  if (bytes.length > largestJson) return refuse('its description alone has more than 16 MB')
  if (depthOf(bytes) > deepest) return refuse(`its description is nested over ${deepest} deep`)
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (isLoose(json)) return { json, bin, packed }
  } catch {
    // Told below: the parser's own words are for programmers.
  }
  return packed
    ? refuse('its description cannot be read: it is damaged')
    : refuse('it is not a glTF file', 'export the model as glTF 2.0 (.glb)')
}

/** How deep brackets stand in brackets, without reading further than the first excess. */
function depthOf(bytes: Uint8Array): number {
  let [depth, most, quoted] = [0, 0, false]
  for (let i = 0; i < bytes.length && most <= deepest; i += 1) {
    const byte = bytes[i]
    if (quoted) {
      if (byte === 0x5c) i += 1
      else if (byte === 0x22) quoted = false
    } else if (byte === 0x22) quoted = true
    else if (byte === 0x5b || byte === 0x7b) most = Math.max(most, (depth += 1))
    else if (byte === 0x5d || byte === 0x7d) depth -= 1
  }
  return most
}

export const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const lists = new WeakMap<object, readonly Loose[]>()
/** The objects of a list in the file: an empty one for what is no object, none for what is no list. */
export function listOf(of: Loose | undefined, key: string): readonly Loose[] {
  const list = of?.[key]
  if (!Array.isArray(list)) return []
  const known = lists.get(list)
  if (known) return known
  // Made once: a file may ask for the same list many thousand times.
  const made = list.map((each) => (isLoose(each) ? each : {}))
  lists.set(list, made)
  return made
}
export const partOf = (of: Loose | undefined, key: string): Loose => {
  const part = of?.[key]
  return isLoose(part) ? part : {}
}
/** A number of the file, a whole one from 0 up; else the other. */
export const countOf = <Else>(value: unknown, other: Else): number | Else =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : other
/** So many numbers of the file; else the other. */
export const numbersOf = (value: unknown, length: number, other: readonly number[]) =>
  Array.isArray(value) && value.length === length && value.every((each) => Number.isFinite(each))
    ? (value as number[])
    : other
/** Names in a list of the file. */
export const namesOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
