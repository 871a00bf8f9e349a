import type { Sheet } from '#lettering'
import { useCallback, useEffect, useMemo } from 'react'
import { drawnSheet } from './drawnSheet.ts'
import { sheetGeometry } from './flatGeometry.ts'
import type { SceneStage, Spot } from './types.ts'
import { useMask } from './useMask.ts'

type Props = {
  /** What it is, for staff. */
  name: string
  room: string
  stage: SceneStage
  at: Spot
  size: readonly [width: number, height: number]
  /** In gold, and under it what it means. */
  title: string
  text: string
  /** At its lower edge, small. */
  foot?: string
}

/** Dark glass that says how a thing stands now, to be read from two metres off. */
export function Glass(props: Props) {
  const { name, room, stage, at, title, text, foot = '' } = props
  const [width, height] = props.size
  const language = stage.language()
  const glass = useMemo(
    () => sheetGeometry(width, height, 0, [0.012, 0.014, 0.016, 0.5]),
    [width, height],
  )
  useEffect(() => () => glass.dispose(), [glass])
  const draw = useCallback(
    () => drawnSheet(sheetOf(title, text, foot, height), width, language),
    [title, text, foot, height, width, language],
  )
  const drawn = useMask(name, room, draw, stage)
  return drawn && <mesh geometry={glass} material={drawn} position={at} />
}

const sheetOf = (title: string, text: string, foot: string, height: number): Sheet => ({
  texts: [
    ...(title ? [{ level: 'title', text: title, scale: 1.5, ink: 'seal' } as const] : []),
    { level: 'caption', text, scale: title ? 1 : 1.25, before: 0.35 },
    ...(foot ? [{ level: 'caption', text: foot, scale: 0.8, foot: true } as const] : []),
  ],
  margin: { x: 0.06, y: 0.03 },
  distance: 2.3,
  height: { least: height, most: height },
  floor: 0.4,
  ...(foot ? {} : { stand: 'middle' as const }),
})
