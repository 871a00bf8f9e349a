import { XR, type createXRStore } from '@react-three/xr'
import { useEffect, useState } from 'react'
import { useStore, type StoreApi } from 'zustand'
import { Arc, type Thrown } from './Arc.tsx'
import { Captions } from './Captions.tsx'
import { ExhibitPanel } from './ExhibitPanel.tsx'
import { Gaze } from './Gaze.tsx'
import type { Hands } from './hands.ts'
import { Held } from './Held.tsx'
import { Labels } from './Labels.tsx'
import { Menu } from './Menu.tsx'
import { Pointers } from './Pointers.tsx'
import type { HeadsetState } from './openHeadset.tsx'
import { Sparing } from './Sparing.tsx'
import { Vignette } from './Vignette.tsx'
import { Wearer } from './Wearer.tsx'
import type { Wearing } from './wearing.ts'

type Props = {
  store: ReturnType<typeof createXRStore>
  state: StoreApi<HeadsetState>
  wearing: Wearing
  hands: Hands
  /** Called once all of it stands: only then may a session begin. */
  onStanding: () => void
}

/** The hall as a headset shows it, in the place of the rig of a desk. */
export function Headset({ store, state, wearing, hands, onStanding }: Props) {
  const [thrown, setThrown] = useState<Thrown | null>(null)
  const isIn = useStore(state, ({ is }) => is === 'in')
  useEffect(() => {
    if (thrown) onStanding()
  }, [thrown, onStanding])
  return (
    <XR store={store}>
      <Arc ref={setThrown} />
      <Wearer wearing={wearing}>
        <Held />
        {thrown && <Pointers wearing={wearing} hands={hands} thrown={thrown} />}
        <Gaze wearing={wearing} hands={hands} />
        <Vignette hands={hands} />
      </Wearer>
      {isIn && <Sparing />}
      {isIn && <ExhibitPanel wearing={wearing} />}
      {isIn && <Menu wearing={wearing} />}
      {isIn && <Captions wearing={wearing} />}
      {isIn && <Labels wearing={wearing} />}
    </XR>
  )
}
