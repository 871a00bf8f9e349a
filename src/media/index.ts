export { followSound } from './followSound.ts'
export { toneOf, type Tone } from './toneOf.ts'
export { createVoice, type Voice } from './voice.ts'
