import { languageOf, type Language } from '#words'
import { createStore, type StoreApi } from 'zustand/vanilla'

/** What belongs to the device and stays when a visitor goes. */
export type Device = { language: Language | undefined }

/** The part of `Storage` that is used; a browser that refuses storage gives `undefined`. */
export type Keeping = Pick<Storage, 'getItem' | 'setItem'>

const key = 'enfilade.device'

/** The device's own store, read from where it is kept and kept again at every change. */
export function createDevice(keeping: Keeping | undefined): StoreApi<Device> {
  const device = createStore<Device>(() => ({ language: languageOf(read(keeping)) }))
  device.subscribe(({ language }) => void keep(keeping, JSON.stringify({ language })))
  return device
}

function read(keeping: Keeping | undefined): string | undefined {
  const kept = keeping?.getItem(key)
  const language = /"language":"([a-z]+)"/.exec(kept ?? '')
  return language?.[1]
}

/** Whether it was kept: a full or forbidden memory is none, and the choice holds for this visit. */
function keep(keeping: Keeping | undefined, text: string): boolean {
  try {
    keeping?.setItem(key, text)
    return keeping !== undefined
  } catch {
    return false
  }
}
