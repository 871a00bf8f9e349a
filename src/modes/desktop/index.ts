export { bindDevices, type Devices } from './bindDevices.ts'
export { Rig } from './Rig.tsx'
