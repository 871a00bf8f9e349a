export { bamboo, bambooCharts } from './bamboo.ts'
export { block, type Face } from './block.ts'
export {
  facing,
  flat,
  pointOn,
  uvOn,
  type Chart,
  type FlatChart,
  type GridChart,
  type Hole,
  type Worn,
} from './chart.ts'
export { cloth } from './cloth.ts'
export { curtain } from './curtain.ts'
export { ginkgo, ginkgoCharts } from './ginkgo.ts'
export { gridOfChart } from './gridOfChart.ts'
export { lathe } from './lathe.ts'
export { isMaterial, materialNumber, materials, type Material } from './materials.ts'
export { moulding, plainSection, steppedSection, type Section } from './moulding.ts'
export { placed } from './placed.ts'
export { layLight, lightWidth, type Patch } from './lightPatch.ts'
export { lightParts, surfaceOf, type Surface } from './surface.ts'
export { tiledCrown } from './tiledCrown.ts'
export { tube, type Knot } from './tube.ts'
export { cross, dot, plus, times, unit, type Vector } from './vector.ts'
export {
  ratiosOf,
  smoothOutline,
  turnedOutline,
  vaseOutlines,
  type OutlinePoint,
  type VaseForm,
} from './vase.ts'
export { wrap } from './wrap.ts'
export * from './landscape/index.ts'
