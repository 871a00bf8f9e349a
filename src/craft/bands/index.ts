export { layBands, type LaidBand } from './layBands.ts'
export { bandNames, type BandName } from './names.ts'
export { vaseSkin } from './skin.ts'
export { bandUnits } from './units.ts'
