/** How a plant stands in its picture. */
export type Habit =
  | 'bough'
  | 'weeping'
  | 'stalks'
  | 'tuft'
  | 'pine'
  | 'cypress'
  | 'lotus'
  | 'banana'

/** What a plant is drawn of: colours as signs, lengths in pixels of a picture of 512. */
export type PlantLook = {
  habit: Habit
  leaf?: { long: number; wide: number; ink: string; many: number; round?: true }
  bloom?: {
    petals: number
    size: number
    ink: string
    heart: string
    many: number
    gathered?: true
  }
  fruit?: { size: number; ink: string; many: number }
  ear?: { grain: number; beard: number; ink: string; drooping?: true }
  plume?: string
}

const spring = '#7FA24B'
const green = '#4E7D46'
const deep = '#2F5E41'

/** A plant for each term, from Start of Spring on. The choice is this hall's own. */
export const termPlants: readonly PlantLook[] = [
  { habit: 'weeping', leaf: { long: 27, wide: 6, ink: '#8DB33A', many: 15 } },
  {
    habit: 'bough',
    bloom: { petals: 5, size: 19, ink: '#F4E3E1', heart: '#B5475B', many: 3 },
  },
  {
    habit: 'bough',
    leaf: { long: 24, wide: 5, ink: spring, many: 2 },
    bloom: { petals: 5, size: 22, ink: '#E58AA0', heart: '#A02F4C', many: 3 },
  },
  {
    habit: 'pine',
    leaf: { long: 46, wide: 1, ink: '#557F45', many: 30 },
    fruit: { size: 12, ink: '#D9C94A', many: 3 },
  },
  { habit: 'tuft', leaf: { long: 46, wide: 11, ink: '#6E9A78', many: 9, round: true } },
  {
    habit: 'bough',
    leaf: { long: 36, wide: 17, ink: green, many: 2 },
    bloom: { petals: 4, size: 8, ink: '#B48BD0', heart: '#E9DDA0', many: 26, gathered: true },
  },
  { habit: 'stalks', leaf: { long: 62, wide: 10, ink: '#557A4B', many: 5 } },
  {
    habit: 'bough',
    leaf: { long: 38, wide: 16, ink: green, many: 4 },
    fruit: { size: 34, ink: '#EFA23C', many: 1 },
  },
  {
    habit: 'tuft',
    leaf: { long: 150, wide: 7, ink: '#9AA04A', many: 5 },
    ear: { grain: 17, beard: 62, ink: '#C6A63B' },
  },
  {
    habit: 'bough',
    leaf: { long: 34, wide: 10, ink: deep, many: 5 },
    bloom: { petals: 6, size: 27, ink: '#D8321F', heart: '#F0C04A', many: 1 },
  },
  {
    habit: 'lotus',
    bloom: { petals: 9, size: 58, ink: '#E9B7C4', heart: '#D9B84A', many: 1 },
    leaf: { long: 90, wide: 44, ink: '#4F8560', many: 4 },
  },
  { habit: 'banana', leaf: { long: 230, wide: 62, ink: '#3F7F4F', many: 6 } },
  {
    habit: 'tuft',
    leaf: { long: 165, wide: 12, ink: '#8E9A45', many: 5 },
    ear: { grain: 15, beard: 0, ink: '#D2A73C', drooping: true },
  },
  {
    habit: 'bough',
    leaf: { long: 36, wide: 30, ink: '#D8862F', many: 5, round: true },
  },
  { habit: 'tuft', leaf: { long: 140, wide: 8, ink: '#8C9A72', many: 5 }, plume: '#B79B6C' },
  {
    habit: 'bough',
    leaf: { long: 42, wide: 15, ink: deep, many: 4 },
    bloom: { petals: 4, size: 8, ink: '#EFA73A', heart: '#B8661E', many: 12, gathered: true },
  },
  {
    habit: 'tuft',
    leaf: { long: 44, wide: 17, ink: '#5C7A4E', many: 6, round: true },
    bloom: { petals: 26, size: 46, ink: '#E3B23C', heart: '#B9812A', many: 1 },
  },
  {
    habit: 'bough',
    leaf: { long: 26, wide: 11, ink: '#7C8F45', many: 5 },
    fruit: { size: 22, ink: '#9E3A24', many: 2 },
  },
  { habit: 'cypress', leaf: { long: 30, wide: 4, ink: '#5F7566', many: 9 } },
  {
    habit: 'bough',
    leaf: { long: 32, wide: 9, ink: '#6F7A4A', many: 3 },
    fruit: { size: 13, ink: '#C3352B', many: 7 },
  },
  {
    habit: 'bough',
    bloom: { petals: 8, size: 17, ink: '#EBCB58', heart: '#8C3B2A', many: 3 },
  },
  {
    habit: 'bough',
    leaf: { long: 44, wide: 18, ink: deep, many: 4 },
    bloom: { petals: 6, size: 31, ink: '#C3304A', heart: '#F0CE58', many: 1 },
  },
  {
    habit: 'bough',
    bloom: { petals: 5, size: 20, ink: '#C93A55', heart: '#F2D58A', many: 3 },
  },
  {
    habit: 'tuft',
    leaf: { long: 250, wide: 10, ink: '#3E4A44', many: 11 },
    bloom: { petals: 5, size: 24, ink: '#B9C39A', heart: '#7B4A5E', many: 1 },
  },
]
