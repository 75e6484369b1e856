/** An explanation is signed by who wrote it: nobody else brings its words back, or takes them away. */
const getekend = 'motiveringen'

/** Whether what a kind of part said can be brought back by others than who wrote it. */
export const isTerugTeZetten = (kind: string): boolean => kind !== getekend
