import { XR, type createXRStore } from '@react-three/xr'
import { useEffect, useState } from 'react'
import { useStore, type StoreApi } from 'zustand'
import { Arc, type Thrown } from './Arc.tsx'
import { ExhibitPanel } from './ExhibitPanel.tsx'
import { Held } from './Held.tsx'
import { Menu } from './Menu.tsx'
import { Pointers } from './Pointers.tsx'
import type { HeadsetState } from './openHeadset.tsx'
import { Wearer } from './Wearer.tsx'
import type { Wearing } from './wearing.ts'

type Props = {
  store: ReturnType<typeof createXRStore>
  state: StoreApi<HeadsetState>
  wearing: Wearing
  /** Called once all of it stands: only then may a session begin. */
  onStanding: () => void
}

/** The hall as a headset shows it, in the place of the rig of a desk. */
export function Headset({ store, state, wearing, onStanding }: Props) {
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
        {thrown && <Pointers wearing={wearing} thrown={thrown} />}
      </Wearer>
      {isIn && <ExhibitPanel wearing={wearing} />}
      {isIn && <Menu wearing={wearing} />}
    </XR>
  )
}
