import { before } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import type { Eases } from './eases.ts'
import type { SceneStage } from './types.ts'

/**
 * Lays things anew at every change of what the visitor did, while something of it still moves, and once
 * more when it has come to rest.
 */
export function useLaid(lay: () => void, glide: Pick<Eases, 'moves'>, { visit }: SceneStage): void {
  const invalidate = useThree((three) => three.invalidate)
  const moved = useRef(false)
  useEffect(() => {
    const anew = () => {
      lay()
      // It may have come to rest by the next frame already.
      moved.current = true
      invalidate()
    }
    anew()
    return visit.visitor.subscribe(anew)
  }, [lay, visit, invalidate])
  useFrame(() => {
    const moves = glide.moves()
    if (moves || moved.current) lay()
    moved.current = moves
    if (moves) invalidate()
  }, before.building)
}
