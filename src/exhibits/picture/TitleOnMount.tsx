import type { HouseFinish } from '#finish'
import { useThree } from '@react-three/fiber'
import { useEffect, useMemo, useState } from 'react'
import { DataTexture, RGFormat, type BufferGeometry } from 'three'
import { sheetGeometry } from '../flatGeometry.ts'
import { letterTitle, type Lettered } from './letterTitle.ts'
import type { Language } from '#words'

type Props = {
  title: string
  language: Language
  /** Of the picture that is not there, metres. */
  width: number
  height: number
  /** How far out the letters stand, metres. */
  front: number
  room: string
  finish: HouseFinish
  /** From where it is read, metres; as its place allows if left out. */
  distance?: number
  /** Whether the letters have a paper of their own. */
  onPaper?: boolean
  /** How much of it is left free on each side, metres. */
  margin?: number
}

/** The title of a picture that does not come, written on its empty mount. */
export function TitleOnMount(props: Props) {
  const {
    title,
    language,
    width,
    height,
    front,
    room,
    finish,
    distance,
    onPaper = false,
    margin,
  } = props
  const invalidate = useThree((state) => state.invalidate)
  const [lettered, setLettered] = useState<Lettered>()
  useEffect(() => {
    let wanted = true
    void letterTitle(title, language, { width, height }, distance, margin).then((done) => {
      if (!wanted) return
      setLettered(done)
      invalidate()
    })
    return () => {
      wanted = false
    }
  }, [title, language, width, height, distance, margin, invalidate])

  const geometry = useMemo(
    () => lettered && quad(lettered.metres, front, onPaper),
    [lettered, front, onPaper],
  )
  const mask = useMemo(() => lettered && maskOf(lettered), [lettered])
  const material = useMemo(() => mask && finish.plate(room, mask), [finish, room, mask])
  useEffect(() => () => geometry?.dispose(), [geometry])
  useEffect(() => () => mask?.dispose(), [mask])
  useEffect(() => () => material?.dispose(), [material])
  return geometry && material && <mesh geometry={geometry} material={material} />
}

/** Letters on paper, or alone, without a plate. */
const quad = ([wide, high]: Lettered['metres'], front: number, onPaper: boolean): BufferGeometry =>
  sheetGeometry(wide, high, front, onPaper ? [0.92, 0.88, 0.8, 0] : [1, 1, 1, -1])

function maskOf({ coverage, pixels: [wide, high] }: Lettered): DataTexture {
  const texture = new DataTexture(coverage, wide, high, RGFormat)
  texture.generateMipmaps = true
  // Rows of two bytes a pixel need not end on four.
  texture.unpackAlignment = 2
  texture.needsUpdate = true
  return texture
}
