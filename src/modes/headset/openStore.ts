import { createXRStore } from '@react-three/xr'
import type { Tier } from './session.ts'

/** Where the layouts of controllers lie; the library wants whole addresses. */
const profiles = () => new URL('/xr-profiles/', location.href).href

/** The library's part of a session: it keeps session and origin, and draws and points at nothing. */
export const openStore = (tier: Tier): ReturnType<typeof createXRStore> =>
  createXRStore({
    emulate: false,
    offerSession: false,
    enterGrantedSession: false,
    baseAssetPath: profiles(),
    foveation: tier.foveation,
    frameRate: false,
    controller: false,
    hand: false,
    gaze: false,
    screenInput: false,
    transientPointer: false,
  })
