import type { OpenRoom, Outline } from '#exhibition'
import type { Made } from '#visit'

/** What a maker may read: the exhibition's outline and the exhibit's room in the thing's language. */
export type Sources = { outline: Outline<string>; room: OpenRoom; chinese: string | undefined }

/** Makes the file of something on the shelf from its recipe, the same every time. */
export type Maker = (made: Made, sources: Sources) => Promise<File>

/** Every maker, by the name that recipes call it; its code comes when it is asked for. */
export const makers: Readonly<Record<string, () => Promise<Maker>>> = {
  label: () => import('./labelPicture.ts').then((door) => door.labelPicture),
  palette: () => import('./palettePicture.ts').then((door) => door.palettePicture),
  'palette-css': () => import('./paletteCss.ts').then((door) => door.paletteCss),
  ruled: () => import('./ruledPicture.ts').then((door) => door.ruledPicture),
  seal: () => import('./sealPicture.ts').then((door) => door.sealPicture),
  provenance: () => import('./provenanceFile.ts').then((door) => door.provenanceFile),
  'graph-json-ld': () => import('./graphFiles.ts').then((door) => door.graphJsonLd),
  'graph-csv': () => import('./graphFiles.ts').then((door) => door.graphCsv),
  log: () => import('./visitLog.ts').then((door) => door.visitLog),
  card: () => import('./cardPicture.ts').then((door) => door.cardPicture),
  'lattice-drawing': () => import('./latticeFiles.ts').then((door) => door.latticeDrawing),
  'lattice-model': () => import('./latticeFiles.ts').then((door) => door.latticeModel),
  'lattice-picture': () => import('./latticeFiles.ts').then((door) => door.latticePicture),
  'mountain-layers': () => import('./mountainFiles.ts').then((door) => door.mountainLayers),
  'mountain-scroll': () => import('./mountainFiles.ts').then((door) => door.mountainScroll),
  'bracket-model': () => import('./bracketFiles.ts').then((door) => door.bracketModel),
  'bracket-picture': () => import('./bracketFiles.ts').then((door) => door.bracketPicture),
  recipe: () => import('./recipeFile.ts').then((door) => door.recipeFile),
  'season-css': () => import('./seasonFiles.ts').then((door) => door.seasonCss),
  'season-json': () => import('./seasonFiles.ts').then((door) => door.seasonJson),
  'season-picture': () => import('./seasonFiles.ts').then((door) => door.seasonPicture),
  'tile-drawing': () => import('./tileFiles.ts').then((door) => door.tileDrawing),
  'tile-picture': () => import('./tileFiles.ts').then((door) => door.tilePicture),
  'vase-card': () => import('./vaseCard.ts').then((door) => door.vaseCard),
  'vase-model': () => import('./vaseModel.ts').then((door) => door.vaseModel),
}
