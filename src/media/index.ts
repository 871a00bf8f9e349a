export { followSound } from './followSound.ts'
export { toneOf, type Tone } from './toneOf.ts'
