import { useHall, useHeld } from '#ui'
import type { Device, DeviceStore } from '#visit'
import { useSyncExternalStore } from 'react'
import { deviceOf } from '../deviceOf.ts'

/** What this device keeps of the exhibition, for what is shown in a card. */
export function useDevice(): { device: DeviceStore; now: Device } {
  const { visit } = useHall()
  const exhibition = useHeld(({ outline }) => outline.id)
  const device = deviceOf(visit, exhibition)
  return { device, now: useSyncExternalStore(device.store.subscribe, device.store.getState) }
}
