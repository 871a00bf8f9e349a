import type { Spot2 } from '#craft'
import { lineMaterial, type HouseFinish } from '#finish'
import { useEffect, useMemo } from 'react'
import { BufferAttribute, BufferGeometry } from 'three'
import { ribbons } from '../ribbons.ts'
import { heightAt } from './brushSheet.ts'
import { hostSeen } from './composed.ts'
import { ridgePlaces } from './measures.ts'

/** How broad the brush's line is, and the mark where the brush is, metres. */
const [broad, mark] = [0.006, 0.014] as const

type Props = {
  ridge: string
  distance: number
  brush: number
  /** Whether the line is drawn, or only where the brush is. */
  line: boolean
  finish: HouseFinish
}

/** The ridge as the hand has drawn it, until it is painted, and where the brush is. */
export function InkLine({ ridge, distance, brush, line, finish }: Props) {
  const geometry = useMemo(() => {
    const { left, wide, foot, high } = hostSeen(distance)
    const heights: number[] = JSON.parse(ridge)
    const highest = Math.max(0.05, ...heights)
    const at = (part: number): Spot2 => [
      left + wide * part,
      foot + (high * heightAt(heights, part)) / highest,
    ]
    const drawn = line ? [Array.from({ length: 97 }, (_, i) => at(i / 96))] : []
    const [x, y] = at(brush / (ridgePlaces - 1))
    const pointer: Spot2[] = [
      [x, y + mark],
      [x, y + 4 * mark],
    ]
    const lines = ribbons([...drawn, pointer], broad)
    const made = new BufferGeometry()
    const positions = Float32Array.from(lines.places.flatMap(([px, py]) => [px, py, 0.004]))
    made.setAttribute('position', new BufferAttribute(positions, 3))
    // Three makes a second program of the veils for what has no normals; nobody reads these.
    made.setAttribute('normal', made.getAttribute('position'))
    made.setIndex(lines.indices)
    return made
  }, [ridge, distance, brush, line])
  useEffect(() => () => geometry.dispose(), [geometry])
  const ink = finish.kept('ink line', () => lineMaterial({ ink: '#2B2622' }))
  return <mesh geometry={geometry} material={ink} renderOrder={3} />
}
