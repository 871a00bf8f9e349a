import type { OpenRoom, Outline } from '#exhibition'
import type { Made } from '#visit'
import { labelPicture } from './labelPicture.ts'
import { paletteCss } from './paletteCss.ts'
import { palettePicture } from './palettePicture.ts'
import { ruledPicture } from './ruledPicture.ts'
import { sealPicture } from './sealPicture.ts'

/** What a maker may read: the exhibition's outline and the exhibit's room in the thing's language. */
export type Sources = { outline: Outline<string>; room: OpenRoom; chinese: string | undefined }

/** Makes the file of something on the shelf from its recipe, the same every time. */
export type Maker = (made: Made, sources: Sources) => Promise<File>

/** Every maker, by the name that recipes call it. */
export const makers: Readonly<Record<string, Maker>> = {
  label: labelPicture,
  palette: palettePicture,
  'palette-css': paletteCss,
  ruled: ruledPicture,
  seal: sealPicture,
}
