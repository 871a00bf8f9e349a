import { createDevice, type DeviceStore, type Keeping, type Visit } from '#visit'

const devices = new WeakMap<Visit, DeviceStore>()

/** What an exhibition keeps on this device, opened when something of it is first asked for. */
export function deviceOf(visit: Visit, exhibition: string): DeviceStore {
  const known = devices.get(visit)
  if (known) return known
  const device = createDevice(exhibition, deviceMemory())
  devices.set(visit, device)
  return device
}

/** The device's own memory; a browser may refuse it. */
function deviceMemory(): Keeping | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}
