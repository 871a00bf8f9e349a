export { followSound, type Sounds } from './followSound.ts'
export { bytesOf, picturePoolOf, type PicturePool } from './picturePool.ts'
export { toneOf, type Tone } from './toneOf.ts'
export { createVoice, type Voice } from './voice.ts'
