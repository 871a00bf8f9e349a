import type { Sheet } from '#lettering'
import { radians } from '#kit'
import { useCallback, useEffect, useMemo } from 'react'
import { drawnSheet } from '../drawnSheet.ts'
import { sheetGeometry } from '../flatGeometry.ts'
import type { SceneProps } from '../types.ts'
import { useMask } from '../useMask.ts'
import { chairAt, chairOf, heldCard } from './measures.ts'
import { questionOf, roleOf } from './seats.ts'

const { width, height, up, z, slant } = heldCard

/** The question of a seat on a card, as who sits there would hold it. */
export function HeldQuestion({ exhibit, hanging, stage, seat }: SceneProps & { seat: number }) {
  const language = stage.language()
  const [role, question] = [roleOf(exhibit, seat), questionOf(exhibit, seat)]
  const card = useMemo(() => sheetGeometry(width, height, 0, [0.92, 0.88, 0.8, 0]), [])
  useEffect(() => () => card.dispose(), [card])
  const draw = useCallback(
    () => drawnSheet(sheetOf(role, question), width, language, 1400),
    [role, question, language],
  )
  const drawn = useMask(`question ${exhibit.id}`, hanging.room, draw, stage)
  return (
    drawn && (
      <group
        position={[chairAt(chairOf(seat), hanging.size[0]), up, z]}
        rotation={[radians(slant), Math.PI, 0]}
      >
        <mesh geometry={card} material={drawn} />
      </group>
    )
  )
}

const sheetOf = (role: string, question: string): Sheet => ({
  texts: [
    { level: 'caption', text: role, ink: 'seal', scale: 1.1 },
    { level: 'title', text: question, before: 0.5, scale: 0.86 },
  ],
  margin: { x: 0.032, y: 0.026 },
  distance: 0.82,
  height: { least: height, most: height },
  floor: 0.5,
  stand: 'middle',
})
