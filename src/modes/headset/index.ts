export { Entrance } from './Entrance.tsx'
export { openHeadset, type HeadsetOptions } from './openHeadset.tsx'
export { openTable } from './openTable.tsx'
export { TableOverlay } from './TableOverlay.tsx'
