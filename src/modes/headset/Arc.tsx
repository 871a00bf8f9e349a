import { useHall } from '#building'
import { lineMaterial, matMaterial } from '#finish'
import type { Point } from '#kit'
import { useEffect, useImperativeHandle, useMemo, useRef, type Ref } from 'react'
import { BufferAttribute, BufferGeometry, type Mesh } from 'three'
import { useStore } from 'zustand'
import type { Flown } from './arc.ts'
import { matSheet } from './matSheet.ts'
import { matSide, matsOf } from './mats.ts'

/** What shows where one would go. */
export type Thrown = {
  /** The way of what is thrown, and the place where one would land. */
  show: (way: readonly Flown[], at: Point | undefined) => void
  /** The place on the floor that a pointing device shows, if it shows one. */
  mark: (device: number, at: Point | undefined) => void
  /** Nothing is thrown any more; without `marks` no place is shown either. */
  drop: (marks: boolean) => void
}

/** Points of a way at most, and half of its breadth, metres. */
const [most, half] = [96, 0.008]
/** How high what is shown lies over the floor, metres. */
const up = 0.012
/** Places that may be shown at once: one for each device that points, and where one would land. */
const devices = [0, 1]
const landing = 2

/**
 * The arc to the floor, and on it mats of light: of each exhibit of the room, and where one would
 * stand. All of it is seen only while somebody aims at the floor. In the plan's own metres.
 */
export function Arc({ ref }: { ref: Ref<Thrown> }) {
  const { finish, plan, visit } = useHall()
  const room = useStore(visit.store, (state) => state.room)
  const ribbon = useRef<Mesh>(null)
  const mats = useRef<Mesh>(null)
  const way = useMemo(() => {
    const made = new BufferGeometry()
    made.setAttribute('position', new BufferAttribute(new Float32Array(most * 6), 3))
    // Three makes a second program of the veils for what has no normals; nobody reads these.
    made.setAttribute('normal', made.getAttribute('position'))
    const index = Array.from({ length: most - 1 }, (_, i) =>
      [0, 1, 2, 1, 3, 2].map((n) => n + 2 * i),
    )
    made.setIndex(index.flat())
    made.setDrawRange(0, 0)
    return made
  }, [])
  const sheet = useMemo(() => matSheet(matsOf(plan, room), landing + 1), [plan, room])
  useEffect(() => () => way.dispose(), [way])
  useEffect(() => () => sheet.geometry.dispose(), [sheet])
  const gold = finish.kept('floor line', () => lineMaterial({ over: false }))
  const light = finish.kept('view mat', () => matMaterial(matSide, matSide))

  useImperativeHandle(ref, () => {
    const shown = [false, false, false]
    const stand = (place: number, at: Point | undefined) => {
      if (at !== undefined || shown[place]) sheet.lay(place, at)
      shown[place] = at !== undefined
      if (mats.current) mats.current.visible = shown.includes(true)
    }
    return {
      show: (flown, at) => {
        layRibbon(way, flown)
        if (ribbon.current) ribbon.current.visible = true
        stand(landing, at)
        for (const device of devices) stand(device, undefined)
      },
      mark: stand,
      drop: (keep) => {
        if (ribbon.current) ribbon.current.visible = false
        stand(landing, undefined)
        if (!keep) for (const device of devices) stand(device, undefined)
      },
    }
  }, [way, sheet])

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
      <mesh
        ref={mats}
        geometry={sheet.geometry}
        material={light}
        position-y={up}
        visible={false}
        frustumCulled={false}
        renderOrder={4}
      />
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
