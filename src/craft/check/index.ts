export { figures, checkMotifs, type Line } from './motifs.ts'
export { digitsOf, patternPuzzle, puzzleMeasures, type Puzzle, type Tile } from './patternPuzzle.ts'
