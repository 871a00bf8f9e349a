export { isFinished, kindOf, kinds } from './kinds.ts'
export type * from './types.ts'
