// A door of its own: a hall that is built is planned already, and visitors need not load the planner.
export { completePins } from '../completePins.ts'
export { planBuilding } from '../planBuilding.ts'
export { planProblems } from '../planProblems.ts'
