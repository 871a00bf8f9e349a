import { readCoasts, type Coast } from '#craft'
import { bring } from '#kit'
import { useEffect, useState } from 'react'
import type { SceneStage } from '../types.ts'

/**
 * The coasts of the globe, which lie beside the hall's other files; nothing until they have come. Where
 * they do not come, staff hear of it and the globe stands as sea, with what is marked on it.
 */
export function useCoasts(
  id: string,
  { begin, report }: Pick<SceneStage, 'begin' | 'report'>,
): readonly Coast[] | undefined {
  const [coasts, setCoasts] = useState<readonly Coast[]>()
  useEffect(() => {
    const end = begin()
    const off = new AbortController()
    bring(
      '/globe/coasts.txt',
      async (answer) => readCoasts(await answer.text()),
      undefined,
      off.signal,
    )
      .then(setCoasts)
      .catch((fault: unknown) => {
        if (off.signal.aborted) return
        setCoasts([])
        report({ at: id, says: `its coasts did not come: ${String(fault)}` })
      })
      .finally(end)
    return () => {
      off.abort()
      end()
    }
  }, [id, begin, report])
  return coasts
}
