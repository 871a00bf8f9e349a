export {
  firstLanguage,
  homeAddress,
  readAddress,
  withAddress,
  type Address,
  type Quality,
} from './address.ts'
export type { Board, FrameCount, Inspection } from './answer.ts'
export { followPreferences } from './followPreferences.ts'
export { followTitle } from './followTitle.ts'
export { followVisit } from './followVisit.ts'
export { openExhibition } from './openExhibition.ts'
export { openStaffDesk, type StaffDesk } from './staffDesk.ts'
