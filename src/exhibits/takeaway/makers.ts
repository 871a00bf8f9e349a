import type { OpenRoom, Outline } from '#exhibition'
import type { Made } from '#visit'
import { graphCsv, graphJsonLd } from './graphFiles.ts'
import { cardPicture } from './cardPicture.ts'
import { labelPicture } from './labelPicture.ts'
import { paletteCss } from './paletteCss.ts'
import { provenanceFile } from './provenanceFile.ts'
import { palettePicture } from './palettePicture.ts'
import { ruledPicture } from './ruledPicture.ts'
import { sealPicture } from './sealPicture.ts'
import { visitLog } from './visitLog.ts'
import { bracketModel, bracketPicture } from './bracketFiles.ts'
import { latticeDrawing, latticeModel, latticePicture } from './latticeFiles.ts'
import { mountainLayers, mountainScroll } from './mountainFiles.ts'
import { recipeFile } from './recipeFile.ts'
import { tileDrawing, tilePicture } from './tileFiles.ts'
import { vaseCard } from './vaseCard.ts'
import { vaseModel } from './vaseModel.ts'

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
  provenance: provenanceFile,
  'graph-json-ld': graphJsonLd,
  'graph-csv': graphCsv,
  log: visitLog,
  card: cardPicture,
  'lattice-drawing': latticeDrawing,
  'lattice-model': latticeModel,
  'lattice-picture': latticePicture,
  'mountain-layers': mountainLayers,
  'mountain-scroll': mountainScroll,
  'bracket-model': bracketModel,
  'bracket-picture': bracketPicture,
  recipe: recipeFile,
  'tile-drawing': tileDrawing,
  'tile-picture': tilePicture,
  'vase-card': vaseCard,
  'vase-model': vaseModel,
}
