import { before } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import type { Eases } from './eases.ts'
import type { SceneStage } from './types.ts'

/** Lays things anew at every change of what the visitor did, and while something of it still moves. */
export function useLaid(lay: () => void, glide: Pick<Eases, 'moves'>, { visit }: SceneStage): void {
  const invalidate = useThree((three) => three.invalidate)
  useEffect(() => {
    const anew = () => {
      lay()
      invalidate()
    }
    anew()
    return visit.visitor.subscribe(anew)
  }, [lay, visit, invalidate])
  useFrame(() => {
    if (!glide.moves()) return
    lay()
    invalidate()
  }, before.building)
}
