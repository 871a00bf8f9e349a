import { words } from '#exhibition/read'
import * as z from 'zod'

const part = z.strictObject({ name: words, says: words })

/** What is said of the parts and of the grades of both measures. */
export const dougongSetSchema = z.strictObject({
  parts: z.strictObject({
    ludou: part,
    nidaogong: part,
    huagong: part,
    sandou: part,
    qixindou: part,
    jiaohudou: part,
    linggong: part,
    mangong: part,
    fang: part,
  }),
  song: z.strictObject({ name: words, grades: z.array(words).length(8) }),
  qing: z.strictObject({ name: words, grades: z.array(words).length(11), note: words }),
})
