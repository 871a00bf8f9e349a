import { mediaAddress } from '#exhibition'
import { bring as bringFile, type Clock } from '#kit'
import type { ControlDesk } from '../types.ts'
import type { Cue } from './captions.ts'
import type { Projector } from './projector.ts'

/** What the controls in cards use. Captions that do not come are told to `fail`. */
export function openDesk(
  projector: Projector,
  clock: Clock,
  base: string,
  kiosk: boolean,
  fail: (file: string, fault: unknown) => void,
): ControlDesk {
  const fetched = new Map<string, Promise<readonly Cue[]>>()
  const bring = async (file: string): Promise<readonly Cue[]> => {
    const text = await bringFile(mediaAddress(base, file), (answer) => answer.text())
    const { readCaptions } = await import('./captions.ts')
    return readCaptions(text).cues
  }
  const cuesOf = (file: string): Promise<readonly Cue[]> => {
    const known = fetched.get(file)
    if (known) return known
    const cues = bring(file).catch((fault: unknown) => {
      fetched.delete(file)
      fail(file, fault)
      return []
    })
    fetched.set(file, cues)
    return cues
  }
  return { projector, clock, base, kiosk, cuesOf }
}
