export { chairInSteps, chairMesh } from './chairMesh.ts'
export { chairMeasures, railAt } from './chairRail.ts'
export { horseshoeChair } from './horseshoeChair.ts'
