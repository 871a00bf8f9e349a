import type { ShaderMaterial } from 'three'
import { useEffect, useMemo } from 'react'
import { sheetGeometry } from '../flatGeometry.ts'
import { front, knobAt, rail, stepsOf } from './measures.ts'
import type { Way } from './rule.ts'
import { inkOf } from './sheets.ts'

type Props = { way: Way; step: number; material: ShaderMaterial }

/** The knob of a plinth's slider. The frame is that of the vase's foot. */
export function Knob({ way, step, material }: Props) {
  const sheet = useMemo(() => {
    const [red, green, blue] = inkOf('#D8B765')
    return sheetGeometry(...rail.knob, 0, [red, green, blue, 1])
  }, [])
  useEffect(() => () => sheet.dispose(), [sheet])
  return (
    <mesh
      geometry={sheet}
      material={material}
      position={[knobAt(step, stepsOf(way)), -rail.under, front.knob]}
    />
  )
}
