import { before } from '#kit'
import type { Hanging } from '#plan'
import { useFrame } from '@react-three/fiber'
import { useRef, type RefObject } from 'react'
import type { Group } from 'three'
import type { SceneStage } from './types.ts'

/** From farther than this nobody makes out lines and marks on a thing, metres. */
const reach = 3.2

/** A group of what is seen from near only, so that a room full of things is drawn in few calls. */
export function useUpClose({ x, z }: Hanging, { visit }: SceneStage): RefObject<Group | null> {
  const group = useRef<Group>(null)
  useFrame(() => {
    const { pose } = visit
    if (group.current) group.current.visible = Math.hypot(pose.x - x, pose.z - z) < reach
  }, before.building)
  return group
}
