export { beastMesh, knobMark } from './beastMesh.ts'
export type { BeastMesh } from './mesh.ts'
export { beastAt, beastRanks, beastRow } from './row.ts'
