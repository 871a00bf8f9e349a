import { colours } from './colours.ts'
import { frame } from './frameStyle.ts'
import { leaves } from './leavesStyle.ts'
import { print } from './printStyle.ts'

/** The catalogue's style sheet. */
export const style: string = [frame, leaves, colours, print].join('')
