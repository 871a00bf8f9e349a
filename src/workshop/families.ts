/**
 * Modules that several rooms share, or a room and the makers of its files, in the files they are
 * packed into. Left to itself the bundler gives each set of users a file of its own, of which T3
 * took forty-three: what is packed together weighs less. Nothing here may be in the first draw, and
 * no family but the first may bring a room much that it does not need; `size.ts` tells.
 */
export const families: Readonly<Record<string, RegExp>> = {
  // Comes with the first room's letters, whichever room that is, and counts in the flat visit: what
  // carries and paints letters, what labels stand on, what scenes do everywhere, and what at least
  // three rooms are built of.
  everywhere: any([
    /building\/(inscribe|letterRoom|plateGeometry|plateTexture|Inscriptions|useFineness|useNarrow|Scenes|Guarded|Led|FloorLine|floorRibbon|emphasis|Spoken|spared|bringLight)/,
    /media\/(uploads|picturePool|emptyCoverage)/,
    /kit\/inParts/,
    /lettering\/(dry|setPlate|breakLines|setText|splitAtom|atoms|bestLines|seamCosts|mayBreak|measureBy|glyphs|graphemes|packAtlas|signSheet|zones|sealOf|stack|halved|paint|fontsNeeded|coverage|fontCss)/,
    /finish\/(ramp\.glsl|crackle\.glsl|glazeMaterial|fiveOf|veilMaterial|lampMetalMaterial|timberMaterial|glazes)/,
    /exhibits\/(scenes|laterKinds|lectern|cardFront|dyedGeometry|use\w+|lampsOn|eases|turnWords|ownRay|flatGeometry|drawnSheet|sheetCanvas|hallFile|inkCanvas|ribbons|sheetsTogether)/,
    /exhibits\/(bench\/counts|vase-wheel\/wheelGlazes|picture\/(TitleOnMount|letterTitle)|walk-in-scroll\/paintInParts|making\/\w+|dougong\/useTimber)/,
    /craft\/(names|waves\/\w+|lattice(|Names|Cell|Figure|Steps|Nets|Crack|Arcs|Fret)|bands\/names|openness|polygon|vase|colourNames|solarTerms|shape|fillLoops|symmetry|joined)/,
    /craft\/(adinkra\/\w+|globe\/places|sealWear)/,
    /craft\/(dougong\/(parts|teachingSet|grades)|landscape\/(compose|mountain|ridgedNoise|mountainMarks|pigments|paint|mist|smallThings|water|marks))/,
  ]),
  // What the studio and the makers of what is taken from it share.
  studio: any([
    /craft\/(thrown|bandMotifs|dressedScene|harmony|wallpaper|stamps|cellBars|dougong\/snapGraph)/,
    /exhibits\/(undone|bench\/(bench|benchActs|benchFront|benchWords))/,
    /exhibits\/vase-wheel\/(vaseWheel|measures|rule|heldProfile|words|bandGeometry|clayGeometry)/,
    /exhibits\/term-colours\/(termColours|meters|rule|words|dyed|measures)/,
    /exhibits\/dougong-bench\/(dougongBench|measures|rule|words)/,
    /exhibits\/lattice-game\/(latticeGame|measures|words|barBoxes|rule|pieces)/,
    /exhibits\/seventeen\/(groups|rule|cellInk|paintRepeat|measures)/,
    /exhibits\/mountain-brush\/(measures|brushSheet|composed)/,
  ]),
  // Timber as triangles, for what is taken away of lattices and bracket sets.
  timber: any([
    /craft\/(latticeFlower|latticeSolid|dougong\/pieceMesh)/,
    /exhibits\/lattice-wall\/(barGeometry|wroughtBars)/,
  ]),
  scrolls: any([
    /craft\/(landscape\/(threeDistances|sheetParts)|latticeMask|latticeSun)/,
    /exhibits\/(walk-in-scroll\/paintings|lattice-wall\/(paneGeometry|goldLines))/,
    /finish\/(theatreMaterial|sunPatchMaterial|timberBarMaterial)/,
  ]),
  sheets: any([/exhibits\/(quads|leaning|paintedBlocks)/]),
  cards: any([/craft\/cardPatterns/, /exhibits\/greeting-cards\/paintCard/]),
  collars: any([/exhibits\/cloud-collar\/(halfGeometry|stitches)/, /finish\/embroideryMaterial/]),
}

/** Matches the files under `src` that one of these names. */
function any(parts: readonly RegExp[]): RegExp {
  return new RegExp(`/src/(?:${parts.map(({ source }) => source).join('|')})\\.tsx?$`)
}
