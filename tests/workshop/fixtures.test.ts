import { expect, test } from 'vitest'
import { hasFixtures } from '../support/gltf.ts'
import { hasTate } from '../support/tate.ts'

test.runIf(!hasFixtures)(
  'glTF files that others wrote are not on this machine, and what needs them is not run: ../shared/fixtures/gltf',
  () => expect(hasFixtures).toBe(false),
)
test.runIf(!hasTate)(
  'Tate’s records are not on this machine, and what needs them is not run: ../shared/fixtures/collections',
  () => expect(hasTate).toBe(false),
)
