import { useMemo } from 'react'
import { SphereGeometry } from 'three'
import { useHall } from './hall.ts'
import { useDisposed } from './useDisposed.ts'

/** The sky over the forecourt, the courts and the wells. It stands wherever the eyes are. */
export function Sky() {
  const { finish } = useHall()
  const dome = useMemo(() => new SphereGeometry(1, 32, 16), [])
  useDisposed(dome)
  return <mesh geometry={dome} material={finish.sky} frustumCulled={false} renderOrder={-1} />
}
