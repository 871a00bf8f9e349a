import { Building, HallProvider, Sky, type Hall } from '#building'
import { before } from '#kit'
import { Rig, type Covered } from '#modes/desktop'
import type { Beat } from '#visit'
import { useFrame } from '@react-three/fiber'
import { useStore, type StoreApi } from 'zustand'

/** How the picture stands: lost with its graphics context or not, and covered by the card or not. */
export type Picture = { lost: boolean; covered: Covered }

type SceneProps = {
  hall: Hall
  /** Keeps the visit in time with the frames; without it a timer does. */
  beat: Beat | undefined
  picture: StoreApi<Picture>
  /** Whether the picture shifts by cuts. */
  cuts: () => boolean
}

/** The whole scene. While the graphics context is lost nothing of it stands; then it is built anew. */
export function Scene({ hall, beat, picture, cuts }: SceneProps) {
  const { lost, covered } = useStore(picture)
  return (
    <HallProvider value={hall}>
      {beat && <Pulse beat={beat} />}
      <Rig covered={covered} cuts={cuts()} />
      {!lost && <Sky />}
      {!lost && <Building />}
    </HallProvider>
  )
}

function Pulse({ beat }: { beat: Beat }) {
  useFrame(() => beat.catchUp(), before.visit)
  return undefined
}
