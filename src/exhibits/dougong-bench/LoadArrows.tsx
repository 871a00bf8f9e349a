import { setHeight, type Spot2 } from '#craft'
import { lineMaterial, type HouseFinish } from '#finish'
import { useEffect, useMemo } from 'react'
import { BufferAttribute, BufferGeometry } from 'three'
import { ribbons } from '../ribbons.ts'

/** The ways of the load, in fen from the foot's middle, seen from before: from the beam to the great block. */
const ways: readonly (readonly Spot2[])[] = [-1, 1].flatMap((side): Spot2[][] => [
  [
    [side * 39, setHeight - 2],
    [side * 39, 52],
    [side * 24, 44],
    [side * 24, 30],
    [side * 10, 20],
    [side * 10, 4],
  ],
])
const middle: readonly Spot2[] = [
  [0, setHeight - 2],
  [0, 4],
]
const [broad, head] = [1.3, 3] as const

/** Arrows in gold that show how the load runs down a finished bracket. */
export function LoadArrows({ finish }: { finish: HouseFinish }) {
  const arrows = useMemo(() => {
    const lines = [...ways, middle]
    const heads = lines.map((line): Spot2[] => {
      const [x, y] = line.at(-1) ?? [0, 0]
      return [
        [x - head, y + head],
        [x, y],
        [x + head, y + head],
      ]
    })
    const { places, indices } = ribbons([...lines, ...heads], broad)
    const geometry = new BufferGeometry()
    const positions = Float32Array.from(places.flatMap(([x, y]) => [x, y, 0]))
    geometry.setAttribute('position', new BufferAttribute(positions, 3))
    geometry.setIndex(indices)
    return geometry
  }, [])
  useEffect(() => () => arrows.dispose(), [arrows])
  return (
    <mesh
      geometry={arrows}
      material={finish.kept('line', lineMaterial)}
      position={[0, 0, 40]}
      renderOrder={3}
    />
  )
}
