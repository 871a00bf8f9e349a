export { beastMesh, knobMark } from './beastMesh.ts'
export type { BeastMesh } from './mesh.ts'
export { beastAt, beastNames, beastRanks, beastRow, type BeastName } from './row.ts'
