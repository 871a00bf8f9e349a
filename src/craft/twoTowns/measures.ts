/** The model of the axis on its table: how much smaller than the one whose rule it shares. */
export const axisScale = 0.3

/**
 * The town on the other table, metres from the table's middle: how far it reaches along the table and to
 * either side of its main street, and how broad that is.
 */
export const town = { from: -1.1, to: 0.44, half: 0.68, street: 0.034 } as const
