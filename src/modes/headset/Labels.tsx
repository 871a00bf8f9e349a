import { useHall } from '#building'
import { before, degrees, headingTo } from '#kit'
import type { Measure } from '#lettering'
import { useFrame } from '@react-three/fiber'
import { useCallback, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { Board } from './Board.tsx'
import { reading, setBoard } from './board.ts'
import type { Placement } from './boardTypes.ts'
import { newDevice, readDevice } from './device.ts'
import { labelsBoard, type Pointed } from './labelsBoard.ts'
import { beforeEyes } from './placing.ts'
import type { Wearing } from './wearing.ts'

/** Seconds after which who has read them need not put them away. */
const longEnough = 30
/** How high over the hand they float, metres. */
const over = 0.16

/** What the buttons do, once: over the hand that points, until it is put away or has been read. */
export function Labels({ wearing }: { wearing: Wearing }) {
  const { opened } = wearing
  const due = useStore(opened, (state) => state.labels)
  return due ? <Shown wearing={wearing} /> : undefined
}

function Shown({ wearing }: { wearing: Wearing }) {
  const { visit, plan, holdings } = useHall()
  const { opened, comfort, worn, lift } = wearing
  const language = useStore(holdings.store, (held) => held.language)
  const [by, setBy] = useState<Pointed>('controller')
  const [placement] = useState(() => beforeEyes(plan, visit.pose))
  const [device] = useState(newDevice)
  const shown = useRef(0)
  useFrame(({ gl }, delta) => {
    shown.current += delta
    if (shown.current > longEnough) return opened.setState({ labels: false })
    const source = pointing(gl.xr.getSession(), comfort.getState().hand)
    const now = !source ? 'look' : source.hand ? 'hand' : 'controller'
    if (now !== by) setBy(now)
  }, before.rig)
  const follow = useCallback(
    (
      at: Placement,
      frame: XRFrame,
      gl: { xr: { getReferenceSpace: () => XRReferenceSpace | null } },
    ) => {
      const source = pointing(frame.session, comfort.getState().hand)
      const space = gl.xr.getReferenceSpace()
      if (!source || !space) return true
      readDevice(device, source, frame, space, worn.rig, lift.now)
      if (!device.tracked) return false
      above(at, device.posture.at, visit.pose)
      return true
    },
    [comfort, device, worn, lift, visit],
  )
  const set = useCallback(
    (measure: Measure) => setBoard(labelsBoard(by, language, measure), language, measure),
    [by, language],
  )
  return (
    <Board name="labels" wearing={wearing} placement={placement} follow={follow} mute set={set} />
  )
}

/** The hand that points, or whatever there is. */
const pointing = (session: XRSession | null, hand: string): XRInputSource | undefined => {
  const sources = [...(session?.inputSources ?? [])]
  return sources.find(({ handedness }) => handedness === hand) ?? sources[0]
}

type Place = { x: number; y: number; z: number }

/** Over a hand, facing the eyes, and as large to them as every board. Written into `into`. */
function above(into: Placement, hand: Place, eyes: Readonly<Place>): void {
  into.x = hand.x
  into.y = hand.y + over
  into.z = hand.z
  const level = Math.hypot(eyes.x - into.x, eyes.z - into.z)
  into.heading = headingTo(into.x, into.z, eyes.x, eyes.z)
  into.tilt = degrees(Math.atan2(eyes.y - into.y, level))
  into.scale = Math.hypot(level, eyes.y - into.y) / reading
}
