import { useEffect, useState } from 'react'
import { bringHallFile } from './hallFile.ts'
import type { SceneStage } from './types.ts'

/**
 * A file that the build wrote beside the exhibition, as `read` makes it; nothing until it has come,
 * and `missing` where it does not come or `read` throws. Neither `name` nor `read` changes.
 */
export function useHallFile<Read>(
  id: string,
  name: string,
  read: (text: string) => Read,
  { base, begin, report }: SceneStage,
): Read | 'missing' | undefined {
  const [file, setFile] = useState<Read | 'missing'>()
  useEffect(() => {
    const end = begin()
    const off = new AbortController()
    bringHallFile(base, name, off.signal)
      .then((text) => setFile(() => read(text)))
      .catch((fault: unknown) => {
        if (off.signal.aborted) return
        setFile('missing')
        report({ at: id, says: `${name} did not come: ${String(fault)}` })
      })
      .finally(end)
    return () => {
      off.abort()
      end()
    }
  }, [id, name, read, base, begin, report])
  return file
}
