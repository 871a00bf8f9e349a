import type { SceneProps } from '../types.ts'
import { clothPlace } from './arts.ts'
import { ClothScene } from './ClothScene.tsx'
import { WallScene } from './WallScene.tsx'

/** The cloth in the first place, the wall in the second. */
export function ArtsScene(props: SceneProps) {
  return props.hanging.place === clothPlace ? <ClothScene {...props} /> : <WallScene {...props} />
}
