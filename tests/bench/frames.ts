import type { BrowserContext, Page } from '@playwright/test'

/** The frames of a page while something was done. */
export interface Measured {
  readonly work: string
  /** The longest time between two frames, in milliseconds. */
  readonly worst: number
  readonly frames: number
}

/** Notes the time between frames from now on; `takeGaps` gives them and begins anew. Runs in the page. */
export function noteFrames(): void {
  let gaps: number[] = []
  let last = performance.now()
  const tick = (now: number) => {
    gaps.push(now - last)
    last = now
    requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)
  Object.assign(window, {
    takeGaps: () => {
      const taken = gaps.slice(1)
      gaps = []
      return taken
    },
  })
}

const takeGaps = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { takeGaps(): number[] }).takeGaps())

/** Waits until the page has shown a number of frames. */
export const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(
    left =>
      new Promise<void>(resolve => {
        const tick = (still: number) =>
          still === 0 ? resolve() : requestAnimationFrame(() => tick(still - 1))
        tick(left)
      }),
    count,
  )

export async function measure(page: Page, work: string, run: () => Promise<void>): Promise<Measured> {
  await frames(page, 30)
  await takeGaps(page)
  await run()
  await frames(page, 20)
  const gaps = await takeGaps(page)
  return { work, worst: Math.max(...gaps), frames: gaps.length }
}

/** Reads how long the page has been running script, in seconds. */
export async function scriptClock(context: BrowserContext, page: Page): Promise<() => Promise<number>> {
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable')
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Says of each work the longest frames, a round each, and whether their median is within the goal. */
export function reportFrames(measured: readonly Measured[], goalMs: number): void {
  for (const work of new Set(measured.map(one => one.work))) {
    const worst = measured.filter(one => one.work === work).map(one => one.worst)
    const verdict = work === 'nothing' ? '' : median(worst) <= goalMs ? ': reached' : ': NOT REACHED'
    const all = worst.map(ms => ms.toFixed(0)).join(', ')
    console.log(`${work.padEnd(22)} median ${median(worst).toFixed(0)} (${all})${verdict}`)
  }
}
