import { useHall, type Hall } from '#building'
import { nothingSpared, sparedOf } from '#building/spared'
import { before, contains } from '#kit'
import { createSight, type Hanging } from '#plan'
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { Mesh, Sphere, type BufferGeometry, type Group, type Object3D, type Scene } from 'three'
import { createFarRooms } from './farRooms.ts'
import { createOnePane } from './onePane.ts'
import {
  away,
  isLeftOut,
  looksSmall,
  outside,
  shownFrom,
  smallPart,
  speck,
  unread,
} from './sparing.ts'

/** How fine letters are at most while the hall is worn. */
const letters = { near: 0.8, far: 0.4 }
/** From so far off, metres, a room is drawn with fewer triangles. */
const coarseFrom = 12
/** Nearer than this, metres, nothing is a speck. */
const speckFrom = 4

/**
 * What a headset is spared, because it draws everything twice and often: letters of far rooms that
 * nobody can read, small exhibits and parts of exhibits behind doorways, triangles of far rooms.
 */
export function Sparing() {
  const hall = useHall()
  const sparing = useMemo(() => createSparing(hall), [hall])
  useEffect(() => sparing.end, [sparing])
  // After the building has said what is in sight.
  useFrame(({ scene }) => sparing.frame(scene), before.building + 1)
  return <primitive object={sparing.pane} />
}

function createSparing(hall: Hall): {
  pane: Mesh
  frame: (scene: Scene) => void
  end: () => void
} {
  const { plan, visit, stands, gaze, finish } = hall
  const spared = sparedOf(hall)
  const sight = createSight(plan)
  const farRooms = createFarRooms()
  const onePane = createOnePane(finish.glass)
  const panes: Mesh[] = []
  let seesGlass = false
  const spaces = [...plan.rooms, ...plan.courts]
  /** What of a room is drawn in the place of what; weakly, because rooms come and go. */
  const swapped = new WeakMap<Object3D, { near: BufferGeometry; far: BufferGeometry }>()
  const known = new WeakMap<Object3D, (typeof spaces)[number]>()
  const kept = new Set<Group>()
  const ball = new Sphere()
  let room: string | undefined
  let shows: ReadonlySet<Hanging> = new Set()
  let fresh = false
  let all: Scene | undefined

  const show = (mesh: Mesh, is: boolean) => {
    mesh.layers.mask = is ? 1 : 0
  }
  /** Whether a part of what hangs there is seen well enough to be drawn. */
  const isNoticed = (mesh: Mesh, hanging: Hanging, isOwn: boolean): boolean => {
    const { boundingSphere } = mesh.geometry
    // Of what has no fixed place nobody knows how large it looks: a third of the whole.
    if (!boundingSphere || !mesh.frustumCulled || 'instanceCount' in mesh.geometry)
      return isOwn || !looksSmall(hanging, visit.pose, 3 * smallPart)
    const { center, radius } = ball.copy(boundingSphere).applyMatrix4(mesh.matrixWorld)
    const { x, y, z } = visit.pose
    const off = Math.hypot(center.x - x, center.y - y, center.z - z)
    if (isOwn || off < away) return off < speckFrom || 2 * radius > speck * off
    return 2 * radius > smallPart * off && mesh.material !== finish.glass
  }
  const spare = (part: Object3D, hanging: Hanging, isOwn: boolean) => {
    if (!part.visible) return
    if (part instanceof Mesh) show(part, isNoticed(part, hanging, isOwn))
    for (const child of part.children) spare(child, hanging, isOwn)
  }
  // Several may stand in one group: it is left out when all of them are.
  const weigh = (group: Group, hanging: Hanging) => {
    if (!group.visible) return
    if (hanging.room === room || !isLeftOut(hanging, visit.pose)) kept.add(group)
  }
  const stand = (group: Group, hanging: Hanging) => {
    if (!group.visible) return
    if (kept.has(group)) spare(group, hanging, hanging.room === room)
    else group.visible = false
  }
  const note = (hanging: Hanging) => {
    if (hanging.room !== room && !isLeftOut(hanging, visit.pose) && !shows.has(hanging))
      fresh = true
  }
  /** What of other rooms stands for who is here, and what has come in sight since. */
  const follow = () => {
    const now = visit.store.getState()
    if (now.room !== room) {
      room = now.room
      const exhibit = 'exhibit' in now.activity ? now.activity.exhibit : room
      const places = [visit.pose, plan.views[room], plan.views[exhibit]]
      const at = places.filter((place) => place !== undefined)
      shows = shownFrom(room, at, sight)
      spared.setState({ letters, shows })
    }
    sight.look(visit.pose.x, visit.pose.z, visit.pose.heading, gaze.half)
    fresh = false
    sight.hung.forEach(note)
    if (!fresh) return
    shows = new Set([...shows, ...[...sight.hung].filter((each) => !isLeftOut(each, visit.pose))])
    spared.setState({ shows })
  }
  const spaceOf = (solid: Mesh) => {
    const there = known.get(solid)
    if (there) return there
    const { boundingBox } = solid.geometry
    if (!boundingBox) return undefined
    const { min, max } = boundingBox
    const [x, z] = [(min.x + max.x) / 2, (min.z + max.z) / 2]
    const space = spaces.find(({ outer }) => contains(outer, x, z))
    if (space) known.set(solid, space)
    return space
  }
  const restore = (solid: Mesh, { near, far }: { near: BufferGeometry; far: BufferGeometry }) => {
    // Unless it has been given another one since.
    if (solid.geometry === far) solid.geometry = near
    swapped.delete(solid)
  }
  /** Draws a room's solids as one is near it or that far off, metres. */
  const rough = (solid: Mesh, off: number) => {
    const isFar = off > coarseFrom
    const drawn = swapped.get(solid)
    if (drawn && (!isFar || solid.geometry !== drawn.far)) restore(solid, drawn)
    if (!isFar || swapped.has(solid)) return
    const near = solid.geometry
    const far = farRooms.of(near)
    swapped.set(solid, { near, far })
    solid.geometry = far
  }
  const drawRoom = (group: Object3D) => {
    const [solid] = group.children
    if (!(solid instanceof Mesh) || !solid.geometry.hasAttribute('traits')) return
    const space = spaceOf(solid)
    const off = space ? outside(space.outer, visit.pose) : 0
    if (group.visible) rough(solid, off)
    for (const part of group.children) {
      if (!(part instanceof Mesh) || part === solid) continue
      // Besides its solids a room has its letters and its glass.
      const isGlass = part.material === finish.glass
      show(part, !isGlass && off < unread)
      if (!isGlass) continue
      panes.push(part)
      seesGlass ||= group.visible
    }
  }
  return {
    pane: onePane.mesh,
    frame: (scene) => {
      all = scene
      follow()
      kept.clear()
      stands.forEach(weigh)
      stands.forEach(stand)
      panes.length = 0
      seesGlass = false
      for (const group of scene.children) drawRoom(group)
      onePane.lay(panes, seesGlass)
    },
    end: () => {
      all?.traverse((part) => {
        if (!(part instanceof Mesh)) return
        const drawn = swapped.get(part)
        if (drawn) restore(part, drawn)
        show(part, true)
      })
      farRooms.dispose()
      onePane.dispose()
      spared.setState(nothingSpared)
    },
  }
}
