import type { Visitor } from '#visit'
import { madeAddress } from '#visit/taken'
import type { StoreApi } from 'zustand/vanilla'
import type { KioskState } from './screen.ts'

/**
 * Shows whatever a visitor lays on the shelf as a code for their phone: a shelf of a kiosk is
 * wiped. `home` is where the same hall is open to phones.
 */
export function followShelf(
  visitor: StoreApi<Visitor>,
  state: StoreApi<KioskState>,
  home: () => string,
): void {
  visitor.subscribe(({ shelf }, was) => {
    const [latest] = shelf
    if (!latest || shelf === was.shelf || shelf.length < was.shelf.length) return
    if (state.getState().phase === 'away') return
    state.setState({ taken: { title: latest.title, address: madeAddress(home(), latest) } })
  })
}
