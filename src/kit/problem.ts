/** A curator's fault: where it is, what is wrong, and how to mend it. Listed, never thrown. */
export type Problem = { at: string; says: string; fix?: string }
