export { coralTown } from './coralTown.ts'
export { axisScale, town } from './measures.ts'
export { whiteAxis } from './whiteAxis.ts'
