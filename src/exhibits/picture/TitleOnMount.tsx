import type { Language } from '#words'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { sheetGeometry } from '../flatGeometry.ts'
import type { SceneStage } from '../types.ts'
import { useMask } from '../useMask.ts'
import { letterTitle, type Lettered } from './letterTitle.ts'

type Props = {
  title: string
  language: Language
  /** Of the picture that is not there, metres. */
  width: number
  height: number
  /** How far out the letters stand, metres. */
  front: number
  room: string
  stage: SceneStage
  /** From where it is read, metres; as its place allows if left out. */
  distance?: number
  /** Whether the letters have a paper of their own. */
  onPaper?: boolean
  /** How much of it is left free on each side, metres. */
  margin?: number
}

/** The title of a picture that does not come, written on its empty mount. */
export function TitleOnMount(props: Props) {
  const { title, language, width, height, front, room, stage, distance, margin } = props
  const { onPaper = false } = props
  const [metres, setMetres] = useState<Lettered['metres']>()
  const draw = useCallback(async () => {
    const { drawn, metres: wanted } = await letterTitle(
      title,
      language,
      { width, height },
      distance,
      margin,
    )
    setMetres(wanted)
    return drawn
  }, [title, language, width, height, distance, margin])
  const material = useMask(`${room} ${title}`, room, draw, stage)
  const geometry = useMemo(() => {
    if (!metres) return undefined
    // Letters on paper, or alone, without a plate.
    return sheetGeometry(...metres, front, onPaper ? [0.92, 0.88, 0.8, 0] : [1, 1, 1, -1])
  }, [metres, front, onPaper])
  useEffect(() => () => geometry?.dispose(), [geometry])
  return geometry && material && <mesh geometry={geometry} material={material} />
}
