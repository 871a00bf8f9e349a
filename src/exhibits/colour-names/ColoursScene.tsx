import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { fromHand } from '../eases.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { usePress } from '../usePress.ts'
import { coloursOf } from './colourNames.ts'
import { pressedSwatch } from './pressedSwatch.ts'
import { coloursState, swatchCount, type ColoursAct } from './rule.ts'
import { fillPalette, hang, silkGeometry } from './silkGeometry.ts'
import { useSaved } from './useSaved.ts'

/** Milliseconds that a swatch takes to the light and back. */
const pullTime = 380

const wantedIn = (state: unknown): number[] => {
  const { pulled } = coloursState(state)
  return Array.from({ length: swatchCount }, (_, swatch) => (swatch === pulled ? 1 : 0))
}

/** The swatches of silk, and the five that are kept. */
export function ColoursScene({ exhibit, hanging, stage }: SceneProps) {
  const { swatches } = coloursOf(exhibit)
  const { id } = exhibit
  const { visit, finish } = stage
  const invalidate = useThree((state) => state.invalidate)
  // A language changes what the swatches are called, never which they are.
  const signs = swatches.map(({ sign }) => sign).join(' ')
  // Of each swatch also how far out it was hung last.
  const { silk, parts } = useMemo(
    () => ({ silk: silkGeometry(signs.split(' ')), parts: new Float32Array(swatchCount) }),
    [signs],
  )
  useEffect(() => () => silk.dispose(), [silk])

  const kept = useSyncExternalStore(visit.visitor.subscribe, () =>
    coloursState(visit.visitor.getState().states[id]).kept.join(' '),
  )
  useEffect(() => {
    const all = signs.split(' ')
    fillPalette(silk, kept === '' ? [] : kept.split(' ').map((each) => all[Number(each)] ?? ''))
    invalidate()
  }, [silk, signs, kept, invalidate])
  useSaved(exhibit, stage)

  const glide = useEases(id, stage, wantedIn, pullTime, fromHand)
  useFrame(() => {
    for (let swatch = 0; swatch < swatchCount; swatch += 1) {
      const part = glide.at(swatch)
      if (parts[swatch] === Math.fround(part)) continue
      hang(silk, swatch, part)
      parts[swatch] = part
    }
    if (glide.moves()) invalidate()
  }, before.building)

  usePress(id, stage, (ray) => {
    const swatch = pressedSwatch(ray, hanging)
    return swatch === undefined ? undefined : ({ do: 'pull', swatch } satisfies ColoursAct)
  })

  return (
    <group
      position={[hanging.x, hanging.y, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <mesh
        geometry={silk}
        material={finish.lit(hanging.room, { gloss: 0.5 })}
        frustumCulled={false}
      />
    </group>
  )
}
