import type { PlanSize } from '../../kit/generatePlan.ts'

/** Plans that are there before a measurement begins. */
export interface Work {
  readonly count: number
  readonly size: PlanSize
  /** Letters that are typed in each after it was made. */
  readonly edits: number
}

export const works = {
  /** Some 100 KB: the plan of a region that has begun. */
  small: { count: 12, size: { opgaven: 6, afspraken: 20 }, edits: 0 },
  sixty: { count: 60, size: { opgaven: 6, afspraken: 20 }, edits: 0 },
  typed: { count: 2, size: { opgaven: 6, afspraken: 20 }, edits: 20_000 },
  /** 80 KB each; some of them only warm the server up. */
  many: { count: 320, size: { opgaven: 6, afspraken: 14 }, edits: 0 },
  /** 4 MB. */
  big: { count: 1, size: { opgaven: 40, afspraken: 1080 }, edits: 0 },
} as const satisfies Readonly<Record<string, Work>>

export type WorkName = keyof typeof works
