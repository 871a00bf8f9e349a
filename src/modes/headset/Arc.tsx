import { useHall } from '#building'
import { lineMaterial } from '#finish'
import type { Point } from '#kit'
import { useEffect, useImperativeHandle, useMemo, useRef, type Ref } from 'react'
import { BufferAttribute, BufferGeometry, type Mesh } from 'three'
import type { Flown } from './arc.ts'
import { ringGeometry } from './ringGeometry.ts'

/** What shows where one would go. */
export type Thrown = {
  /** The way of what is thrown, and the place where one would land. */
  show: (way: readonly Flown[], at: Point | undefined) => void
  /** The place on the floor that a pointing device shows, if it shows one. */
  mark: (device: number, at: Point | undefined) => void
  /** Nothing is thrown any more; without `marks` no place is shown either. */
  drop: (marks: boolean) => void
  /** Whether a place or the way to one is shown. */
  aims: () => boolean
}

/** Points of a way at most, and half of its breadth, metres. */
const [most, half] = [96, 0.008]
/** How high a ring lies over the floor, metres. */
const up = 0.012

/** The arc to the floor, and rings on it: where one would stand. In the plan's own metres. */
export function Arc({ ref }: { ref: Ref<Thrown> }) {
  const { finish } = useHall()
  const ribbon = useRef<Mesh>(null)
  const landing = useRef<Mesh>(null)
  const marks = useRef<(Mesh | null)[]>([])
  const { way, ring } = useMemo(() => {
    const made = new BufferGeometry()
    made.setAttribute('position', new BufferAttribute(new Float32Array(most * 6), 3))
    // Three makes a second program of the veils for what has no normals; nobody reads these.
    made.setAttribute('normal', made.getAttribute('position'))
    const index = Array.from({ length: most - 1 }, (_, i) =>
      [0, 1, 2, 1, 3, 2].map((n) => n + 2 * i),
    )
    made.setIndex(index.flat())
    made.setDrawRange(0, 0)
    return { way: made, ring: ringGeometry(0.2, 0.235) }
  }, [])
  useEffect(
    () => () => {
      way.dispose()
      ring.dispose()
    },
    [way, ring],
  )
  const gold = finish.kept('floor line', () => lineMaterial({ over: false }))

  useImperativeHandle(ref, () => {
    const stand = (mesh: Mesh | null | undefined, at: Point | undefined) => {
      if (!mesh) return
      mesh.visible = at !== undefined
      if (at) mesh.position.set(at.x, up, at.z)
    }
    return {
      show: (flown, at) => {
        layRibbon(way, flown)
        if (ribbon.current) ribbon.current.visible = true
        stand(landing.current, at)
        marks.current.forEach((mesh) => stand(mesh, undefined))
      },
      mark: (device, at) => stand(marks.current[device], at),
      drop: (keep) => {
        if (ribbon.current) ribbon.current.visible = false
        stand(landing.current, undefined)
        if (!keep) marks.current.forEach((mesh) => stand(mesh, undefined))
      },
      aims: () =>
        ribbon.current?.visible === true || marks.current.some((mesh) => mesh?.visible === true),
    }
  }, [way])

  return (
    <>
      <mesh
        ref={ribbon}
        geometry={way}
        material={gold}
        visible={false}
        frustumCulled={false}
        renderOrder={4}
      />
      <mesh ref={landing} geometry={ring} material={gold} visible={false} renderOrder={4} />
      {[0, 1].map((i) => (
        <mesh
          key={i}
          ref={(mesh) => {
            marks.current[i] = mesh
          }}
          geometry={ring}
          material={gold}
          visible={false}
          renderOrder={4}
        />
      ))}
    </>
  )
}

/** Lays a ribbon along a way, level across it. */
function layRibbon(geometry: BufferGeometry, flown: readonly Flown[]): void {
  const position = geometry.getAttribute('position')
  const [first, last] = [flown[0], flown.at(-1)]
  const count = Math.min(most, flown.length)
  if (!first || !last || count < 2) return geometry.setDrawRange(0, 0)
  const length = Math.hypot(last.x - first.x, last.z - first.z) || 1
  const [x, z] = [(-(last.z - first.z) / length) * half, ((last.x - first.x) / length) * half]
  for (let i = 0; i < count; i += 1) {
    const at = flown[i] ?? last
    position.setXYZ(2 * i, at.x - x, at.y, at.z - z)
    position.setXYZ(2 * i + 1, at.x + x, at.y, at.z + z)
  }
  position.needsUpdate = true
  geometry.setDrawRange(0, (count - 1) * 6)
}
