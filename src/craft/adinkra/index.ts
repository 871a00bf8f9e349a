export { adinkraSign, mirrorsOf, type AdinkraSign } from './signs.ts'
export type { SignPart } from './strokes.ts'
