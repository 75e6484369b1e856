import type { ReactNode } from 'react'

/** How a value is shown, where there is a choice. */
export interface Weergave {
  /** What an empty control says. */
  readonly leeg?: string
  readonly eenheid?: string | null
  /** A number with its sign. */
  readonly getekend?: boolean
  /** A date as `1 apr 2024`. */
  readonly inWoorden?: boolean
  /** What stands beside a box to tick. */
  readonly woorden?: string
  /** What stands for a set of references. */
  readonly samengevat?: ReactNode
}
