export { mountUi } from './mountUi.tsx'
export type { Covered, HallForUi, HallStatus } from './types.ts'
