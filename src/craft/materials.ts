/** Every surface of the house. A material's number is its place here; the finish gives its look. */
export const materials = [
  'plaster',
  'cool-plaster',
  'warm-plaster',
  'ochre-plaster',
  'ceiling-plaster',
  'dark-felt',
  'black',
  'red-limewash',
  'floor-brick',
  'pale-floor',
  'court-paving',
  'grey-brick',
  'marble',
  'timber',
  'pale-timber',
  'dark-timber',
  'lacquer',
  'brass',
  'roof-tile',
  'shadow',
  'gravel',
  'bamboo-stem',
  'bamboo-leaf',
  'bark',
  'dark-stone',
  'water',
  'cloth',
  'gilt',
  'lamp',
] as const

export type Material = (typeof materials)[number]

/** The material's number. */
export const materialNumber = (material: Material): number => materials.indexOf(material)

/** Whether there is a material of that name. */
export const isMaterial = (name: string): name is Material =>
  // Widened, because `includes` on a tuple takes only its members.
  (materials as readonly string[]).includes(name)
