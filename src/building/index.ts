export { Building } from './Building.tsx'
export { HallProvider, useHall, type Hall } from './hall.ts'
export { Sky } from './Sky.tsx'
export { createWorks, type Works } from './works.ts'
