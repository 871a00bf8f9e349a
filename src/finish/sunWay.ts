const [x, y, z] = [0.46, 1.05, 0.52] as const
const by = 1 / Math.sqrt(x * x + y * y + z * z)

/** To the sun, late in the morning: south-east and high. */
export const sunWay = { x: x * by, y: y * by, z: z * by } as const
