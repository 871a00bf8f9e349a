export { plantMarks } from './plantMarks.ts'
export { termPlants } from './plants.ts'
export { seasonSide, skyMarks, weatherMarks } from './sky.ts'
export { solarTerms, termColours } from './terms.ts'
