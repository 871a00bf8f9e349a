/** The groups in which the colours hang. */
const colourGroups = ['red', 'yellow', 'green', 'blue', 'grey'] as const
type ColourGroup = (typeof colourGroups)[number]

/** A traditional name and one common digital value of it, sRGB (content brief, 3.13). */
export type NamedColour = { sign: string; code: string; group: ColourGroup }

const table: Record<ColourGroup, string> = {
  red: '胭脂 #9D2933 赤 #C3272B 枣红 #C32136 绯红 #C83C23 朱红 #FF4C00 海棠红 #DB5A6B 石榴红 #F20C00 茜 #CB3A56 檀 #B36D61 绛紫 #8C4356',
  yellow:
    '栗色 #60281E 赭 #955539 琥珀 #CA6924 黄栌 #E29C45 杏黄 #FFA631 姜黄 #FFC773 缃 #F0C239 秋香 #D9B611 鹅黄 #FFF143 枯黄 #D3B17D 赤金 #F2BE45 金 #EACD76',
  green:
    '柳绿 #AFDD22 松花 #BCE672 竹青 #789262 艾绿 #A4E2C6 松绿 #057748 柏绿 #21A675 铜绿 #549688 缥 #7FECAD 蟹壳青 #BBCDC5 苍青 #A29B7C',
  blue: '石青 #1685A9 靛青 #177CB0 靛蓝 #065279 群青 #4C8DAE 藏青 #2E4E7E 绀青 #003371 月白 #D6ECF0 雪青 #B0A4E3 丁香 #CCA4E3 藕荷 #E4C6D0',
  grey: '象牙白 #FFFBF0 缟 #F2ECDE 霜 #E9F1F6 牙 #EEDEB0 黛 #4A4266 黛蓝 #425066 鸦青 #424C50 玄青 #3D3B4F 墨 #50616D 漆黑 #161823',
}

/** All of them, in the order of the table. */
export const namedColours: readonly NamedColour[] = colourGroups.flatMap((group) =>
  Array.from(table[group].matchAll(/(\S+) (#\w{6})/g), ([, sign = '', code = '']) => ({
    sign,
    code,
    group,
  })),
)

/** The value of a name. Throws for one that is not in the table. */
export function codeOf(sign: string): string {
  const found = namedColours.find((colour) => colour.sign === sign)
  if (!found) throw new Error(`enfilade: no colour ${sign}`)
  return found.code
}
