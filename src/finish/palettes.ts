import { palettes as built, type RoomMaterials } from '#shell'
import { moodOf, type Mood } from './moods.ts'

/** Each palette whole: what it is built of and how it is lit. */
export const palettes: Record<string, RoomMaterials & { light: Mood }> = Object.fromEntries(
  Object.entries(built).map(([name, materials]) => [name, { ...materials, light: moodOf(name) }]),
)
