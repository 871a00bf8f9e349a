import type { Said } from '#words'

export const turnWords = {
  turnLeft: {
    en: 'Turn left',
    zh: '向左转',
    ru: 'Повернуть влево',
  },
  turnRight: {
    en: 'Turn right',
    zh: '向右转',
    ru: 'Повернуть вправо',
  },
} as const satisfies Record<string, Said>
