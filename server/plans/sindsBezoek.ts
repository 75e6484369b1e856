import type { GewijzigdOnderdeel } from '../../shared/overleg/bezoek.ts'
import type { Ondertekenaar } from '../../shared/overleg/voorstel.ts'
import type { GetekendeWijziging } from '../store/wijzigingen.ts'

/**
 * What others changed after `sinds` (milliseconds since 1970), the last first. `all` is in order, and has of
 * every item when it last went to or came from the Prullenbak. What came and went meanwhile, or lay there already, is
 * no news.
 */
export function sindsBezoek(
  all: readonly GetekendeWijziging[],
  sinds: number,
  userId: string,
): readonly GewijzigdOnderdeel[] {
  const perElement = new Map<string, GetekendeWijziging[]>()
  for (const een of all) perElement.set(een.elementId, [...(perElement.get(een.elementId) ?? []), een])
  return [...perElement]
    .flatMap(([elementId, its]) => onderdeelVan(elementId, its, sinds, userId) ?? [])
    .sort((a, b) => (a.op === b.op ? 0 : a.op < b.op ? 1 : -1))
}

function onderdeelVan(
  elementId: string,
  its: readonly GetekendeWijziging[],
  sinds: number,
  userId: string,
): GewijzigdOnderdeel | null {
  const news = its.filter(({ op, door }) => op > sinds && door.id !== userId)
  const last = its.filter(({ wat }) => wat === 'weg' || wat === 'terug').at(-1)
  const cameSince = its.some(({ wat, op }) => wat === 'nieuw' && op > sinds)
  const isNew = news.some(({ wat }) => wat === 'nieuw')
  const gone = last?.wat === 'weg' ? last : null
  if (news.length === 0 || (gone && (cameSince || gone.op <= sinds || gone.door.id === userId))) return null
  const about = gone ? [gone] : news
  return {
    elementId,
    soort: gone ? 'weggehaald' : isNew ? 'nieuw' : 'gewijzigd',
    velden: gone || isNew ? [] : veldenIn(news),
    door: peopleIn(about),
    op: new Date(about.at(-1)?.op ?? 0).toISOString(),
  }
}

const veldenIn = (news: readonly GetekendeWijziging[]): string[] => [
  ...new Set(news.flatMap(({ wat, veld }) => (wat === 'veld' ? [veld] : []))),
]

/** Who did something last comes first. */
function peopleIn(news: readonly GetekendeWijziging[]): Ondertekenaar[] {
  const people = new Map(news.toReversed().map(({ door }) => [door.id, door]))
  return [...people.values()]
}
