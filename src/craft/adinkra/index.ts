export {
  adinkraNames,
  adinkraSign,
  mirrorsOf,
  type AdinkraName,
  type AdinkraSign,
} from './signs.ts'
export type { SignPart } from './strokes.ts'
