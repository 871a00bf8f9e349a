import type { Hanging } from '#plan'
import { useThree } from '@react-three/fiber'
import { useEffect, useMemo, useState } from 'react'
import type { SceneStage } from '../types.ts'
import { bringModel, type Standing } from './bringModel.ts'
import { createSeals, type Seals } from './seals.ts'
import { isRefusal, type ModelWith } from './types.ts'

/** The model once it is there; `missing` when it cannot be shown, which has been reported then. */
export function useStanding(
  model: ModelWith,
  hanging: Hanging,
  stage: SceneStage,
): Standing | 'missing' | undefined {
  const gl = useThree((state) => state.gl)
  const invalidate = useThree((state) => state.invalidate)
  const [found, setFound] = useState<Standing | 'missing'>()
  // A change of language brings the same model in another object: only what it says counts.
  const { file, scale, height, refused } = model
  const { exhibit } = hanging
  useEffect(() => {
    // The workshop has told its curator, and covered it.
    if (refused !== undefined) return
    const ending = new AbortController()
    const end = stage.begin()
    const name = `${exhibit} model`
    let standing: Standing | undefined
    const miss = (says: string, fix?: string) => {
      if (ending.signal.aborted) return
      stage.report({ at: exhibit, says: `${file}: ${says}`, ...(fix ? { fix } : {}) })
      setFound('missing')
    }
    const address = `${stage.base}media/${file.split('/').map(encodeURIComponent).join('/')}`
    const asked = {
      file,
      ...(scale === undefined ? {} : { scale }),
      ...(height === undefined ? {} : { height }),
    }
    bringModel(address, asked, hanging, stage.finish, gl, ending.signal)
      .then((brought) => {
        if (isRefusal(brought)) return miss(brought.says, brought.fix)
        if (ending.signal.aborted) return brought.free()
        standing = brought
        stage.textureBytes.set(name, brought.bytes)
        setFound(brought)
      })
      .catch((fault: unknown) => miss(`it did not come: ${String(fault)}`))
      .finally(() => {
        end()
        invalidate()
      })
    return () => {
      ending.abort()
      end()
      standing?.free()
      stage.textureBytes.delete(name)
      setFound(undefined)
    }
  }, [file, scale, height, refused, exhibit, hanging, stage, gl, invalidate])
  return found
}

/** The seals of a model's hotspots, where it has any. */
export function useSeals(
  { hotspots }: ModelWith,
  standing: Standing | undefined,
  exhibit: string,
  { textureBytes }: SceneStage,
): Seals | undefined {
  const places = JSON.stringify(hotspots?.map(({ at }) => at) ?? [])
  const seals = useMemo(() => {
    // Written a line above.
    const ats = JSON.parse(places) as [number, number, number][]
    return standing && ats.length > 0 ? createSeals(ats.map(standing.placed)) : undefined
  }, [places, standing])
  useEffect(() => {
    if (!seals) return
    const name = `${exhibit} seals`
    textureBytes.set(name, seals.bytes)
    return () => {
      textureBytes.delete(name)
      seals.free()
    }
  }, [seals, exhibit, textureBytes])
  return seals
}
