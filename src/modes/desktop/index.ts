export { bindDevices } from './bindDevices.ts'
export { Rig } from './Rig.tsx'
