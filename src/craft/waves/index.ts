export { band, cut, type Corner, type Corners } from './corner.ts'
export { waveParts, type WavePart, type WavePiece } from './piece.ts'
export { rampNames, ramps, type RampName } from './ramps.ts'
export { waters, wavesAndCliffs, wavesInSteps } from './wavesAndCliffs.ts'
