import type { Said } from '#words'

export const artsWords = {
  block: { en: 'Next block', zh: '换色块', ru: 'Другой блок' },
  colours: { en: 'Next colours', zh: '换颜色', ru: 'Другие цвета' },
  weave: { en: 'Weave a new cloth', zh: '另织一块布', ru: 'Новая ткань' },
  begin: { en: 'Begin half a wall', zh: '新画半面墙', ru: 'Начать половину стены' },
  paint: { en: 'Paint a field', zh: '画一格', ru: 'Расписать поле' },
  mirror: { en: 'Mirror it', zh: '镜像', ru: 'Отразить' },
  wall: { en: 'Another wall', zh: '换一面墙', ru: 'Другая стена' },
  strip: {
    en: 'Kente, strip {at} of {of}: {title}',
    zh: '肯特布，第{at}条，共{of}条：{title}',
    ru: 'Кенте, полоса {at} из {of}: {title}',
  },
  fields: {
    en: 'Ndebele, fields painted: {at} of {of}. {title}',
    zh: '恩德贝莱墙绘，已画{at}格，共{of}格。{title}',
    ru: 'Ндебеле, расписано полей: {at} из {of}. {title}',
  },
} as const satisfies Record<string, Said>
