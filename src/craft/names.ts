/**
 * Names by which the files of an exhibition call what is made here. They stand apart from what makes
 * it, so that a schema knows them without bringing that.
 */
/** What rules of the hall make, by name. */
export const pairThings = [
  'bracket-set',
  'three-beams',
  'turned-vase',
  'four-heads',
  'crossed-bars',
  'year-ring',
] as const
export type PairThing = (typeof pairThings)[number]

/** From the tip of the eave inward; who leads is not counted. */
export const beastNames = [
  'rider',
  'dragon',
  'phoenix',
  'lion',
  'heavenlyHorse',
  'seaHorse',
  'suanni',
  'yayu',
  'xiezhi',
  'douniu',
  'hangshi',
] as const
export type BeastName = (typeof beastNames)[number]

/** What a greeting card may be covered with, and framed by. */
export const cardPatterns = ['lattice', 'clouds', 'waves', 'blocks'] as const
export type CardPattern = (typeof cardPatterns)[number]

export const cardFrames = ['fret', 'steps', 'plain'] as const
export type CardFrame = (typeof cardFrames)[number]

/** Old shapes that may stand behind the clay. */
export const thrownNames = ['meiping', 'yuhuchunping', 'tianqiuping', 'gourd', 'garlic'] as const
export type ThrownName = (typeof thrownNames)[number]

/** Patterns that are stamped round a vase. */
export const motifNames = ['fret', 'waves', 'petals', 'clouds'] as const
export type MotifName = (typeof motifNames)[number]

/** Blocks of narrow strips that are woven over and over. */
export const kenteBlocks = ['stripe', 'checker', 'hourglass', 'wedge', 'zigzag'] as const
export type KenteBlock = (typeof kenteBlocks)[number]

/** Motifs that are stamped in a cell. */
export const stampNames = ['cloud', 'plum', 'wave', 'step'] as const
export type StampName = (typeof stampNames)[number]

/** The groups after which a plane pattern may repeat (International Tables for Crystallography). */
export const wallpaperNames = [
  'p1',
  'p2',
  'pm',
  'pg',
  'cm',
  'pmm',
  'pmg',
  'pgg',
  'cmm',
  'p4',
  'p4m',
  'p4g',
  'p3',
  'p3m1',
  'p31m',
  'p6',
  'p6m',
] as const
export type WallpaperName = (typeof wallpaperNames)[number]

/** How hues may go together. */
export const harmonies = [
  'greys',
  'one-hue',
  'neighbours',
  'opposites',
  'thirds',
  'half',
  'round',
] as const
export type Harmony = (typeof harmonies)[number]

/** What is dressed in silk in the scene, in their order: window, sky, tree, robe, border of the robe. */
export const dressedParts = ['window', 'sky', 'tree', 'robe', 'border'] as const

/** Signs of the Akan, in the order in which they hang. */
export const adinkraNames = [
  'adinkrahene',
  'gye-nyame',
  'sankofa',
  'dwennimmen',
  'nyame-dua',
  'mmusuyidee',
  'funtummireku',
  'nkonsonkonson',
  'aya',
  'duafe',
  'nkyinkyim',
  'ananse-ntontan',
] as const
export type AdinkraName = (typeof adinkraNames)[number]
