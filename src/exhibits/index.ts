export { isFinished, kindOf, kinds, rules } from './kinds.ts'
export type * from './types.ts'
