import { Building, HallProvider, Sky, type Hall } from '#building'
import { before } from '#kit'
import { Rig } from '#modes/desktop'
import type { HallStatus } from '#ui'
import type { Beat } from '#visit'
import { useFrame } from '@react-three/fiber'
import type { ReactNode } from 'react'
import { useStore, type StoreApi } from 'zustand'

type SceneProps = {
  hall: Hall
  /** Keeps the visit in time with the frames; without it a timer does. */
  beat: Beat | undefined
  status: StoreApi<HallStatus>
  /** Whether the picture shifts by cuts. */
  cuts: () => boolean
  /** The hall as it is worn, and whether the eyes are still those of a desk. */
  headset: ReactNode
  desk: boolean
}

/** The whole scene. While the graphics context is lost nothing of it stands; then it is built anew. */
export function Scene({ hall, beat, status, cuts, headset, desk }: SceneProps) {
  const lost = useStore(status, (state) => state.lost)
  const covered = useStore(status, (state) => state.covered)
  return (
    <HallProvider value={hall}>
      {beat && <Pulse beat={beat} />}
      {desk && <Rig covered={covered} cuts={cuts()} />}
      {headset}
      {!lost && <Sky />}
      {!lost && <Building />}
    </HallProvider>
  )
}

function Pulse({ beat }: { beat: Beat }) {
  useFrame(() => beat.catchUp(), before.visit)
  return undefined
}
