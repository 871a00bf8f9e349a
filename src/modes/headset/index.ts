export { Entrance } from './Entrance.tsx'
export { openHeadset, type HeadsetOptions } from './openHeadset.tsx'
