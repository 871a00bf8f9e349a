import { isOwnPath } from './filePath.ts'
import type { Refusal } from './types.ts'

/** Where something that a model names lies: in the file, in a file beside it, or anywhere else. */
export type Whereabouts = 'itself' | 'beside' | 'outside'

/** What may be written into a model's file as text: geometry and pictures. */
const inWords =
  /^data:(application\/(octet-stream|gltf-buffer)|image\/(png|jpeg|webp|ktx2))(;base64)?,[\w+/%.-]*={0,2}$/

/** Where an address in a model leads. Encoded once or more, it is read as its last reader would. */
export function whereabouts(address: string): Whereabouts {
  if (address.startsWith('data:')) return inWords.test(address) ? 'itself' : 'outside'
  let path = address
  for (let times = 0; times < 4; times += 1) {
    const plain = decoded(path)
    if (plain === undefined) return 'outside'
    if (plain === path) return isOwnPath(path) ? 'beside' : 'outside'
    path = plain
  }
  return 'outside'
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/** Every address that a model's description names, wherever extensions hide it. */
export function addressesIn(json: unknown): string[] {
  const found: string[] = []
  const open: { value: unknown; extended: boolean }[] = [{ value: json, extended: false }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, extended } = next
    if (typeof value !== 'object' || value === null) continue
    for (const [key, part] of Object.entries(value)) {
      // Who made it and where it came from is text, and nothing that is fetched.
      if (key === 'extras' || key === 'asset' || key.startsWith('KHR_xmp')) continue
      const names = key === 'uri' || (extended && /^(url|href|src)$/i.test(key))
      if (names && typeof part === 'string') found.push(part)
      else open.push({ value: part, extended: extended || key === 'extensions' })
    }
  }
  return found
}

/** Why a model may not be opened because of what it names; nothing when it only needs itself. */
export function needsMore(json: unknown): (Refusal & { outside: boolean }) | undefined {
  const others = addressesIn(json).filter((each) => whereabouts(each) !== 'itself')
  const outside = others.find((each) => whereabouts(each) === 'outside')
  if (outside?.startsWith('data:'))
    return {
      outside: true,
      says: `it holds "${short(outside)}", which is neither geometry nor a picture`,
      fix: 'pack the model with all it needs as one .glb',
    }
  if (outside !== undefined)
    return {
      outside: true,
      says: `it asks for "${short(outside)}", which lies outside of it`,
      fix: 'pack the model with all it needs as one .glb',
    }
  const [beside] = others
  return beside === undefined
    ? undefined
    : { outside: false, says: `it needs the file "${short(beside)}"`, fix: 'pack it as .glb' }
}

const short = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}]/gu, '?').replace(/^(.{60}).+$/s, '$1 ...')
