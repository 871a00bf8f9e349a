import { atOnce } from '#kit'
import type { BufferGeometry } from 'three'
import { wroughtGeometry } from '../making/wroughtGeometry.ts'
import { wroughtBars, type Part } from './wroughtBars.ts'

/** Free lattices as one geometry, at once. */
export const barGeometry = (parts: readonly Part[]): BufferGeometry =>
  wroughtGeometry(atOnce(wroughtBars(parts, false)))
