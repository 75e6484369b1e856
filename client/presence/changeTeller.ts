/** One change by somebody else: what was changed, and by whom as far as that is known. */
export interface RemoteChange {
  readonly id: string
  /** For example `afspraak 3.1-B`. */
  readonly what: string
  readonly who: readonly string[]
}
type Later = (work: () => void, ms: number) => void

const gatherMs = 2_000
const restMs = 10_000

/** Says what others changed, gathered: at most one sentence in ten seconds, however much they type. */
export function createChangeTeller(
  say: (sentence: string) => void,
  later: Later,
): (change: RemoteChange) => void {
  let pending = new Map<string, RemoteChange>()
  let busy = false
  const tell = () => {
    if (pending.size === 0) {
      busy = false
      return
    }
    say(sentenceOf([...pending.values()]))
    pending = new Map()
    later(tell, restMs)
  }
  return change => {
    const who = [...new Set([...(pending.get(change.id)?.who ?? []), ...change.who])]
    pending.set(change.id, { ...change, who })
    if (busy) return
    busy = true
    later(tell, gatherMs)
  }
}

function sentenceOf(changes: readonly RemoteChange[]): string {
  const who = [...new Set(changes.flatMap(change => change.who))].sort()
  const [first] = changes
  const what = changes.length === 1 ? first?.what : `${changes.length} onderdelen, waaronder ${first?.what}`
  return `${namesOf(who)} ${who.length > 1 ? 'wijzigden' : 'wijzigde'} ${what}.`
}

function namesOf(who: readonly string[]): string {
  if (who.length === 0) return 'Iemand'
  if (who.length === 1) return who[0] ?? 'Iemand'
  return `${who.slice(0, -1).join(', ')} en ${who.at(-1)}`
}
