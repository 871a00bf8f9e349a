/** The glazes on the rack, row by row (content brief, 3.8). */
export const wheelGlazes = [
  'ru',
  'ge',
  'longquan',
  'sweetWhite',
  'clear',
  'jun',
  'yellow',
  'langyao',
  'teadust',
] as const
type WheelGlaze = (typeof wheelGlazes)[number]

/** On these, bands are stamped in white slip; on the others in cobalt. */
const dark: readonly WheelGlaze[] = ['langyao', 'teadust']

/** The colour of bands on a glaze, sRGB. */
export const bandInk = (glaze: number | undefined): string => {
  const name = glaze === undefined ? undefined : wheelGlazes[glaze]
  return name !== undefined && dark.includes(name) ? '#E9DFCB' : '#1F3F8B'
}
