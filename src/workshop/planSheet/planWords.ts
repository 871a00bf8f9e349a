import type { Language } from '#words'

/** What the printed plan says itself. */
type PlanWords = {
  /** The letter over the north arrow. */
  north: string
  entrance: string
  works: (count: number) => string
  /** For rooms that no longer fit into the list. */
  more: (rooms: number) => string
  scale: string
}

export const planWords: Record<Language, PlanWords> = {
  en: {
    north: 'N',
    entrance: 'Entrance',
    works: (count) => (count === 1 ? '1 work' : `${count} works`),
    more: (rooms) => (rooms === 1 ? 'and 1 more room' : `and ${rooms} more rooms`),
    scale: 'on A3',
  },
  zh: {
    north: '北',
    entrance: '入口',
    works: (count) => `${count}件作品`,
    more: (rooms) => `另有${rooms}个展室`,
    scale: 'A3幅面',
  },
  ru: {
    north: 'С',
    entrance: 'Вход',
    works: (count) => `экспонатов: ${count}`,
    more: (rooms) => `ещё залов: ${rooms}`,
    scale: 'на листе A3',
  },
}
