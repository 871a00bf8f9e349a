export { mountUi } from './mountUi.tsx'
export type { Controls, Covered, HallForUi, HallStatus } from './types.ts'
