/**
 * Modules that several rooms share, or a room and the makers of its files, in the files they are
 * packed into. Left to itself the bundler gives each set of users a file of its own, of which T3
 * took forty-three: what is packed together weighs less. Nothing here may be in the first draw, and
 * no family may bring a room much that it does not need; `size.ts` tells.
 */
export const families: Readonly<Record<string, RegExp>> = {
  names: /src\/craft\/(names|latticeNames|bands\/names)\.ts/,
  counts: /src\/exhibits\/(bench\/counts|vase-wheel\/wheelGlazes)\.ts/,
  bench: /src\/exhibits\/(undone|bench\/(bench|benchActs|benchFront|benchWords))\.ts/,
  colouring:
    /src\/(craft\/(thrown|bandMotifs|dressedScene|harmony)|exhibits\/(vase-wheel\/(vaseWheel|measures|rule|heldProfile|words|bandGeometry|clayGeometry)|term-colours\/(termColours|meters|rule|words|dyed|measures)))\.ts/,
  joining:
    /src\/(craft\/(wallpaper|stamps|cellBars|dougong\/snapGraph)|exhibits\/(dougong-bench\/(dougongBench|measures|rule|words)|lattice-game\/(latticeGame|measures|words|barBoxes|rule|pieces)|seventeen\/(groups|rule|cellInk|paintRepeat|measures)|mountain-brush\/(measures|brushSheet|composed)))\.ts/,
  drawn: /src\/exhibits\/(drawnSheet|sheetCanvas)\.ts/,
  landscape:
    /src\/craft\/(colourNames|landscape\/(compose|mountain|ridgedNoise|mountainMarks|pigments|paint|mist|smallThings|water))\.ts/,
  scrolls:
    /src\/(craft\/(landscape\/(threeDistances|sheetParts)|latticeMask|latticeSun)|exhibits\/(walk-in-scroll\/paintings|lattice-wall\/paneGeometry)|finish\/(theatreMaterial|sunPatchMaterial))\.ts/,
  bars: /src\/(craft\/(latticeCell|latticeSteps|fillLoops|latticeFlower|shape|latticeSolid)|exhibits\/lattice-wall\/(barGeometry|goldLines)|finish\/timberBarMaterial)\.ts/,
  timber:
    /src\/(exhibits\/dougong\/setGeometry|craft\/(dougong\/(parts|teachingSet|pieceMesh|grades)|joined)|exhibits\/(dougong\/useTimber|timberGeometry))\.ts/,
  // Comes with a room's letters: what nearly every room's labels stand on, and its dyed things.
  plates:
    /src\/(building\/(inscribe|letterRoom|plateGeometry|plateTexture)|lettering\/(setPlate|breakLines|setText|splitAtom|atoms|bestLines|seamCosts|mayBreak|measureBy|glyphs|graphemes)|exhibits\/(lectern|cardFront|dyedGeometry))\.ts/,
  sheets: /src\/exhibits\/(quads|leaning|paintedBlocks)\.ts/,
  cards: /src\/(craft\/cardPatterns|exhibits\/greeting-cards\/paintCard)\.ts/,
  collars: /src\/(exhibits\/cloud-collar\/(halfGeometry|stitches)|finish\/embroideryMaterial)\.ts/,
}
