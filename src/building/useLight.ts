import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { useHall } from './hall.ts'

/** Shows a room or court in its baked light, once that has come; none is baked for a stranger's. */
export function useLight(id: string): void {
  const { holdings, finish, works, report, clock, textureBytes } = useHall()
  const { gl: renderer, invalidate, frameloop } = useThree()
  useEffect(() => {
    const file = holdings.store.getState().outline.lights?.[id]
    if (file === undefined) return
    const end = works.begin(id)
    const off = new AbortController()
    let free = () => {}
    import('./bringLight.ts')
      .then(({ bringLight }) =>
        bringLight(file, off.signal, { renderer, clock, still: frameloop === 'never' }),
      )
      .then((map) => {
        free = () => {
          textureBytes.delete(`${id} light`)
          map.dispose()
        }
        if (off.signal.aborted) return free()
        textureBytes.set(`${id} light`, map.width * map.height * 4)
        finish.shine(id, map)
        invalidate()
      })
      .catch((fault: unknown) => {
        if (!off.signal.aborted)
          report({ at: id, says: `its light did not come: ${String(fault)}` })
      })
      .finally(end)
    return () => {
      off.abort()
      finish.shine(id, undefined)
      free()
      end()
    }
  }, [id, holdings, finish, works, report, clock, textureBytes, renderer, invalidate, frameloop])
}
