export { openKiosk } from './openKiosk.tsx'
export { readyKiosk, type ReadyKiosk } from './readyKiosk.ts'
