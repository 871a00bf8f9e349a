export type { Findable } from './entries.ts'
export { joinFiles, sourcesOf } from './cuts.ts'
export {
  createHoldings,
  type Held,
  type Holdings,
  type OpenExhibit,
  type OpenRoom,
} from './holdings.ts'
export { whyNotInside } from './inside.ts'
export {
  days,
  plainKiosk,
  type Day,
  type KioskSettings,
  type OpeningHours,
  type Shot,
} from './kiosk.ts'
export { kinOf, type Kin } from './kin.ts'
export { outline, type Entry, type Outline, type OutlineRoom, type OutlineTour } from './outline.ts'
export {
  mediaAddress,
  pictureWidths,
  preparedSize,
  widthsOf,
  type PictureWidth,
  type Pixels,
} from './media.ts'
export { plain, prose, type Block, type Span } from './prose.ts'
export type { KindSchema, KindSchemas, Locate, Reading } from './read.ts'
export type * from './types.ts'
