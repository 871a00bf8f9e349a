import {
  addressesIn,
  isRefusal,
  needsMore,
  openGltf,
  tooMuch,
  whereabouts,
  type Gltf,
  type Refusal,
} from '#exhibits/model'
import type { Problem } from '#kit'
import { validateBytes } from 'gltf-validator'
import { plainFault } from './gltfFaults.ts'

/** Whether a hall shows a model; if not, why, and how to mend it. */
export type Verdict = { shown: true } | { shown: false; why: Problem }

/** Gives the bytes of a file beside the model, by its path from there; nothing if there is none. */
export type Beside = (path: string) => Promise<Uint8Array | undefined>

/** A file made to be faulty could name millions. */
const mostIssues = 10_000

/**
 * The verdict on a glTF file, .glb or .gltf: what the Khronos validator calls an error is refused;
 * so is what leads outside, and what is more than a hall can bear. What would fill the memory or
 * reach for another place is refused before the validator sees it. `beside` answers for files
 * next to it; without it a model must be whole in itself. Never throws.
 */
export async function verdictOn(
  bytes: Uint8Array,
  name: string,
  beside: Beside = () => Promise.resolve(undefined),
): Promise<Verdict> {
  const opened = openGltf(bytes)
  const why = isRefusal(opened)
    ? opened
    : (leadsOutside(opened) ?? tooMuch(opened) ?? (await invalid(bytes, name, beside)))
  return why ? { shown: false, why: { at: name, says: why.says, fix: why.fix } } : { shown: true }
}

function leadsOutside({ json }: Gltf): Refusal | undefined {
  const more = needsMore(json)
  return more?.outside ? { says: more.says, fix: more.fix } : undefined
}

async function invalid(
  bytes: Uint8Array,
  name: string,
  beside: Beside,
): Promise<Refusal | undefined> {
  try {
    const { issues } = await validateBytes(bytes, {
      uri: name,
      maxIssues: mostIssues,
      writeTimestamp: false,
      externalResourceFunction: async (uri) => {
        const found =
          whereabouts(uri) === 'beside' ? await beside(decodeURIComponent(uri)) : undefined
        // The validator takes a rejection for the file's fault, as it should.
        if (!found) throw new Error('not there')
        return found
      },
    })
    const fault = issues.messages.find(({ severity }) => severity === 0)
    if (!fault && issues.truncated)
      return { says: 'it has more faults than can be listed', fix: 'export it again' }
    return fault && plainFault(fault)
  } catch (fault) {
    return {
      says: `it is not a glTF file that can be read: ${String(fault).split('\n')[0]?.slice(0, 160) ?? ''}`,
      fix: 'export the model as glTF 2.0 (.glb)',
    }
  }
}

/** Whether a model is whole in one file, as the hall needs it. */
export const isWhole = ({ json }: Gltf): boolean =>
  addressesIn(json).every((address) => whereabouts(address) === 'itself')
