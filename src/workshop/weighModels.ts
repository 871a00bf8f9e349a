import {
  boundsOf,
  isModelPath,
  isRefusal,
  largestFile,
  openGltf,
  tooHeavy,
  trueSize,
  type ModelWith,
} from '#exhibits/model'
import type { Locate } from '#exhibition'
import type { Problem } from '#kit'
import { readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { isWhole, verdictOn } from './verdictOn.ts'

/** Metres: what is smaller or larger was not measured in metres. */
const [least, largest] = [0.005, 30]

/**
 * Weighs the models that an exhibition as written names: each that can be shown gets its `bounds`,
 * the others `refused`, so that they stand covered, and a problem. Changes `written` in place,
 * before it is read; what is no model with a good path is left to the reader.
 */
export async function weighModels(
  written: unknown,
  folder: string,
  locate: Locate,
): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const { given, path } of modelsIn(written)) {
    delete given['bounds']
    delete given['refused']
    const { file } = given
    if (typeof file !== 'string' || !isModelPath(file)) continue
    const found = await weigh(folder, file, given)
    if ('bounds' in found) Object.assign(given, found)
    else {
      given['refused'] = found.says
      problems.push({ ...found, at: locate([...path, 'file']), says: `${file}: ${found.says}` })
    }
  }
  return problems
}

async function weigh(
  folder: string,
  file: string,
  given: Record<string, unknown>,
): Promise<Required<Pick<ModelWith, 'bounds'>> | Required<Pick<Problem, 'says' | 'fix'>>> {
  const bytes = await bytesOf(folder, file)
  if (!(bytes instanceof Uint8Array)) return bytes
  const verdict = await verdictOn(bytes, file)
  const gltf = openGltf(bytes)
  if (!isRefusal(gltf) && !gltf.packed && !isWhole(gltf))
    return { says: 'it needs other files beside it', fix: 'pack it as .glb' }
  if (!verdict.shown) return { fix: '', ...verdict.why }
  const bounds = isRefusal(gltf) ? undefined : boundsOf(gltf)
  if (!bounds)
    return {
      says: 'there is nothing in it that can be seen',
      fix: 'export the model with its triangles, in the first scene of the file',
    }
  return misfit(given, bounds) ?? { bounds }
}

async function bytesOf(folder: string, file: string) {
  const missing = { says: 'there is no such file', fix: `put it there, or correct its path` }
  try {
    const [root, path] = await Promise.all([realpath(folder), realpath(join(folder, file))])
    if (!path.startsWith(root + sep))
      return { says: 'it lies outside of the exhibition’s folder', fix: 'copy it into the folder' }
    const { size } = await stat(path)
    if (size > largestFile) return tooHeavy(size)
    return await readFile(path)
  } catch {
    return missing
  }
}

/** A model so small or so large that its unit must be another than the metre. */
function misfit(given: Record<string, unknown>, bounds: NonNullable<ModelWith['bounds']>) {
  const number = (key: string) =>
    typeof given[key] === 'number' && given[key] > 0 ? { [key]: given[key] } : {}
  const size = trueSize({ bounds, ...number('scale'), ...number('height') })
  const most = Math.max(...size)
  if (most >= 2 * least && most <= largest) return undefined
  const [, tall] = size
  return {
    says: `it would be ${Math.round(most * 1000) / 1000} m large: its file is not in metres`,
    fix: `give its true height in metres, as in "height: 0.4"${tall > largest ? ', or "scale: 0.001" if it is in millimetres' : ''}`,
  }
}

/** What each model's `with` says, as its curator wrote it, and where. */
function modelsIn(written: unknown): { given: Record<string, unknown>; path: PropertyKey[] }[] {
  return listed(keyOf(written, 'rooms')).flatMap((room, r) =>
    listed(keyOf(room, 'exhibits')).flatMap((exhibit, e) => {
      const artefact = keyOf(exhibit, 'artefact')
      const given = keyOf(artefact, 'with')
      const path = ['rooms', r, 'exhibits', e, 'artefact', 'with']
      return keyOf(artefact, 'kind') === 'model' && isObject(given) ? [{ given, path }] : []
    }),
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const keyOf = (of: unknown, key: string): unknown =>
  isObject(of) && Object.hasOwn(of, key) ? of[key] : undefined
const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
