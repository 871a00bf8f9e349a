export { createBeat, type Beat } from './beat.ts'
export { createDevice, type Device, type DeviceStore, type Feedback } from './device.ts'
export { createVisit, type Rule } from './createVisit.ts'
export { feedbackCsv } from './feedbackCsv.ts'
export { keep, kept, type Keeping } from './keeping.ts'
export {
  createPreferences,
  freshPreferences,
  lights,
  motions,
  sounds,
  textSizes,
  type Preferences,
} from './preferences.ts'
export { shareVisit, takeShared } from './shared.ts'
export { clear, lay, type Made } from './shelf.ts'
export type * from './types.ts'
export { createVisitor, freshVisitor, type Visitor } from './visitor.ts'
