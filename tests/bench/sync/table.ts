import type { Figures, Goal, Medians, Outcome, Row } from './row.ts'
import { median } from './samples.ts'
import type { Name } from './server/contenders.ts'

/** All runs of a row, by server, in the order of the rounds. */
export type Outcomes = ReadonlyMap<Name, readonly Outcome[]>

export function mediansOf(outcomes: Outcomes): Medians {
  return Object.fromEntries(
    [...outcomes].map(([name, runs]) => [name, medianFigures(runs.map(({ figures }) => figures))]),
  )
}

function medianFigures(all: readonly Figures[]): Figures {
  const keys = Object.keys(all[0] ?? {})
  return Object.fromEntries(keys.map(key => [key, median(all.map(figures => figures[key] ?? Number.NaN))]))
}

/** A row as lines of text: medians, what they are to ours, what went wrong, and the goals. */
export function rowLines(row: Row, outcomes: Outcomes): string[] {
  const medians = mediansOf(outcomes)
  const headings = Object.values(row.figures).map(([heading]) => heading)
  return [
    '',
    row.title,
    line('', headings),
    ...[...outcomes.keys()].map(name => line(name, cells(row, medians[name]))),
    ...[...outcomes.keys()]
      .filter(name => name !== 'regiotafel' && medians.regiotafel)
      .map(name => line(`ours / ${name}`, ratios(row, medians, name))),
    ...[...outcomes].flatMap(([name, runs]) => faultLines(name, runs)),
    ...row.goals.map(goal => `  ${verdict(goal, medians)}`),
  ]
}

const line = (first: string, rest: readonly string[]): string =>
  `  ${first.padEnd(26)}${rest.map(cell => cell.padStart(19)).join('')}`

const cells = (row: Row, figures: Figures | undefined): string[] =>
  Object.entries(row.figures).map(([key, [, decimals]]) => shown(figures?.[key], decimals))

const ratios = (row: Row, medians: Medians, other: Name): string[] =>
  Object.keys(row.figures).map(key =>
    shown((medians.regiotafel?.[key] ?? Number.NaN) / (medians[other]?.[key] ?? Number.NaN), 2),
  )

const shown = (value: number | undefined, decimals: number): string =>
  value === undefined || !Number.isFinite(value) ? '–' : value.toFixed(decimals)

const faultLines = (name: Name, runs: readonly Outcome[]): string[] =>
  runs.flatMap(({ faults }, round) =>
    faults.length > 0 ? [`  FAILED: ${name}, round ${round + 1}: ${faults.join('; ')}`] : [],
  )

function verdict(goal: Goal, medians: Medians): string {
  const found = goal.of(medians)
  if (!found || !Number.isFinite(found.value)) return `${goal.says}: not measured`
  const isReached = goal.isLeast ? found.value >= found.most : found.value <= found.most
  return `${goal.says}: ${found.value.toFixed(2)}, ${isReached ? 'reached' : 'NOT REACHED'}`
}
