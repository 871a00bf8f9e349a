/** Thickness of every wall, metres; rooms are measured to the centre of their walls. */
export const wallThickness = 0.4
