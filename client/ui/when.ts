const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' })
const dayOfYear = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long' })
const fullDay = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' })

/** A moment as people say it: `vandaag 14:03`, `gisteren 9:10`, `6 november`, `6 november 2023`. */
export function when(moment: string, now: Date): string {
  const at = new Date(moment)
  if (Number.isNaN(at.getTime())) return ''
  const days = Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000)
  if (days === 0) return `vandaag ${clock.format(at)}`
  if (days === 1) return `gisteren ${clock.format(at)}`
  return at.getFullYear() === now.getFullYear() ? dayOfYear.format(at) : fullDay.format(at)
}

const startOfDay = (at: Date): number => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime()
