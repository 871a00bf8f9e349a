import { Vector3 } from 'three'

/** To the sun, late in the morning: south-east and high. */
export const sunWay = new Vector3(0.46, 1.05, 0.52).normalize()
