import type { Door } from './load.ts'
import type { Plans } from './prepare.ts'
import type { Name } from './server/contenders.ts'
import type { Server } from './server/startServer.ts'
import type { WorkName } from './works.ts'

/** One server that was just started, with the plans in it. */
export interface Run {
  readonly server: Server
  readonly door: Door
  readonly plans: Plans
}

export type Figures = Readonly<Record<string, number>>
export interface Outcome {
  readonly figures: Figures
  /** Words that were lost or came twice, and whatever else makes the figures worth nothing. */
  readonly faults: readonly string[]
}

/** The medians of each server that took part. */
export type Medians = Readonly<Partial<Record<Name, Figures>>>

export interface Goal {
  readonly says: string
  /** What was reached, and what is asked; null when a server it compares with took no part. */
  readonly of: (medians: Medians) => { readonly value: number; readonly most: number } | null
  readonly isLeast?: boolean
}

/** One kind of work that servers are measured at. */
export interface Row {
  readonly name: string
  readonly title: string
  readonly by: readonly Name[]
  readonly works: readonly WorkName[]
  /** The figures it gives, with how they are headed and to how many decimals they are shown. */
  readonly figures: Readonly<Record<string, readonly [heading: string, decimals: number]>>
  readonly goals: readonly Goal[]
  run(run: Run): Promise<Outcome>
}

/** The figure is at most `most`. */
export const atMost = (figure: string, most: number, unit: string): Goal => ({
  says: `${figure} ≤ ${most} ${unit}`,
  of: ({ regiotafel }) => {
    const value = regiotafel?.[figure]
    return value === undefined ? null : { value, most }
  },
})

/** The figure is at most `most` times that of another. */
export const atMostTimes = (figure: string, most: number, other: Name): Goal => ({
  says: `${figure} ≤ ${most} × ${other}`,
  of: medians => compared(medians, figure, other, most),
})

/** The figure is at least `least` times that of another. */
export const atLeastTimes = (figure: string, least: number, other: Name): Goal => ({
  says: `${figure} ≥ ${least} × ${other}`,
  of: medians => compared(medians, figure, other, least),
  isLeast: true,
})

function compared(medians: Medians, figure: string, other: Name, most: number) {
  const ours = medians.regiotafel?.[figure]
  const theirs = medians[other]?.[figure]
  return ours === undefined || theirs === undefined ? null : { value: ours / theirs, most }
}
