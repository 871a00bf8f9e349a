export { isFinished, kindOf, kinds } from './kinds.ts'
export { pictureOf } from './picture/pictureOf.ts'
export type * from './types.ts'
