/** Which lines of a long list are drawn: from, up to and not with, counted over all of its groups. */
export interface LineWindow {
  readonly from: number
  readonly to: number
}

/** The window with this line in it: the same when it is there, longer when it comes soon, else another around it. */
export function windowWith(before: LineWindow, line: number, portion: number): LineWindow {
  const { from, to } = before
  if (line < 0 || (line >= from && line < to)) return before
  if (line >= to && line < to + portion) return { from, to: line + portion }
  return { from: Math.max(0, line - Math.floor(portion / 2)), to: line + portion }
}

/** The part of each group that is drawn, counted within that group; a group of which nothing is drawn is left out. */
export function partsIn<G>(
  groups: readonly G[],
  count: (group: G) => number,
  { from, to }: LineWindow,
): readonly { readonly group: G; readonly part: LineWindow }[] {
  let start = 0
  return groups.flatMap(group => {
    const [before, length] = [start, count(group)]
    start += length
    const part = { from: Math.max(0, from - before), to: Math.min(length, to - before) }
    return part.from < part.to ? [{ group, part }] : []
  })
}
