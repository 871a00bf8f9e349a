import type { Said } from '#words'

export const dayWords = {
  send: { en: 'Send the two lights', zh: '放出两道光', ru: 'Пустить два огня' },
  waiting: {
    en: '{title}: two lights wait',
    zh: '{title}：两道光待发',
    ru: '{title}: два огня ждут',
  },
  met: {
    en: '{title}: the two lights have met',
    zh: '{title}：两道光已相遇',
    ru: '{title}: два огня встретились',
  },
} as const satisfies Record<string, Said>
