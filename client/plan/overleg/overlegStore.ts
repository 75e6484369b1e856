import type { Draad } from '../../../shared/overleg/draad.ts'
import { isOngelezen } from '../../../shared/overleg/draad.ts'
import { newId } from '../../../shared/plan/newId.ts'
import type { Persoon } from '../../../shared/presence.ts'
import { cell, type Store } from '../store.ts'
import type { Lid, NieuweDraad, NieuweOpmerking, OverlegCalls } from './calls.ts'
import { type Concepten, openConcepten } from './concepten.ts'
import { type DraadRijen, draadRijen } from './draadRijen.ts'
import { draadIdOf, type Gezegd } from './gezegd.ts'
import { metOnderweg } from './metOnderweg.ts'
import { type Onderweg, verzending } from './verzending.ts'

/** The calls whose answer is the draad as it now is. */
type Wijzigingen = Pick<
  OverlegCalls,
  'wijzig' | 'verwijder' | 'veranker' | 'wijsToe' | 'handelAf' | 'heropen' | 'besluit'
>

/**
 * The conversations about an open plan: as the server has them, with what was said here and is still on its way.
 * They come after the plan itself; `get` is empty until then.
 */
export interface OverlegStore extends Omit<DraadRijen, 'put'>, Wijzigingen {
  /** Whether all that the server had has come. */
  readonly isGeladen: Store<boolean>
  /** Asks for what changed since the last time, all of it the first time, and tries again what waits. */
  renew(): void
  /** Says something. It shows at once; the id of the draad is given back. */
  begin(nieuw: Omit<NieuweDraad, 'id'>): string
  reageer(draadId: string, nieuw: Omit<NieuweOpmerking, 'id'>): void
  /** What is on its way, by the id of the opmerking. */
  onderweg(opmerkingId: string): Onderweg<Gezegd> | undefined
  readonly verzending: Store<readonly Onderweg<Gezegd>[]>
  herkans(gezegd: Gezegd): void
  /** Takes one out that the server refused. */
  neemTerug(gezegd: Gezegd): void
  /** Draden that one has seen as they are now. */
  gezien(ids: readonly string[]): void
  readonly concepten: Concepten
  /** Who is in the plan; empty until `vraagLeden` was answered. */
  readonly leden: Store<readonly Lid[]>
  vraagLeden(): void
  /** What closing this window would lose: words on their way and words in a box. */
  onverzonden(): number
  close(): void
}

export interface OverlegOptions {
  readonly ik: Persoon
  readonly calls: OverlegCalls
}

export function overlegStore({ ik, calls }: OverlegOptions): OverlegStore {
  const server = new Map<string, Draad>()
  const rijen = draadRijen()
  const isGeladen = cell(false)
  const concepten = openConcepten()
  const leden = cell<readonly Lid[]>([])
  const wegen = verzending<Gezegd>(async gezegd => take([await stuur(calls, gezegd)]))
  const draw = (ids: Iterable<string>) => {
    const shown = [...ids].map(id => metOnderweg(server.get(id), id, wegen.get(), ik))
    const gone = [...ids].filter((_, index) => !shown[index])
    rijen.put(
      shown.filter(one => one !== null),
      gone,
    )
  }
  /** What came late is older than what is known; what one has seen stays seen. */
  function take(draden: readonly Draad[]): void {
    for (const draad of draden) {
      const before = server.get(draad.id)
      if (before && before.rev > draad.rev) continue
      const gezien = Math.max(draad.gezien, before?.gezien ?? 0)
      server.set(draad.id, gezien === draad.gezien ? draad : { ...draad, gezien })
    }
    draw(draden.map(one => one.id))
  }
  let before = wegen.get()
  wegen.subscribe(() => {
    const changed = [...before, ...wegen.get()].map(({ wat }) => draadIdOf(wat))
    before = wegen.get()
    draw(new Set(changed))
  })
  const renew = renewing(calls, take, () => isGeladen.set(true))
  const taking =
    <A extends readonly unknown[]>(call: (...args: A) => Promise<Draad>) =>
    async (...args: A): Promise<Draad> => {
      const draad = await call(...args)
      take([draad])
      return draad
    }
  const { put: _, ...reading } = rijen
  return {
    ...reading,
    isGeladen,
    concepten,
    leden,
    vraagLeden: () => void calls.leden().then(leden.set, () => {}),
    verzending: wegen,
    renew: () => {
      renew()
      wegen.opnieuw()
    },
    begin: nieuw => {
      const id = newId()
      wegen.zend({ soort: 'draad', nieuw: { ...nieuw, id }, op: now() })
      return id
    },
    reageer: (draadId, nieuw) =>
      wegen.zend({ soort: 'opmerking', draadId, nieuw: { ...nieuw, id: newId() }, op: now() }),
    onderweg: id => wegen.get().find(({ wat }) => wat.nieuw.id === id),
    herkans: wegen.herkans,
    neemTerug: wegen.neemTerug,
    gezien: ids => {
      const news = ids.flatMap(id => server.get(id) ?? []).filter(isOngelezen)
      if (news.length === 0) return
      take(news.map(draad => ({ ...draad, gezien: draad.rev })))
      // Not kept now: they are news again in the next window.
      calls.gezien(news.map(({ id, rev }) => ({ id, rev }))).catch(() => {})
    },
    wijzig: taking(calls.wijzig),
    verwijder: taking(calls.verwijder),
    veranker: taking(calls.veranker),
    wijsToe: taking(calls.wijsToe),
    handelAf: taking(calls.handelAf),
    heropen: taking(calls.heropen),
    besluit: taking(calls.besluit),
    onverzonden: () => wegen.get().length + concepten.aantal(),
    close: wegen.close,
  }
}

const now = (): string => new Date().toISOString()

const stuur = (calls: OverlegCalls, gezegd: Gezegd): Promise<Draad> =>
  gezegd.soort === 'draad' ? calls.begin(gezegd.nieuw) : calls.reageer(gezegd.draadId, gezegd.nieuw)

/** One question at a time; what is heard meanwhile is asked for after it. Without an answer nothing changes. */
function renewing(
  calls: Pick<OverlegCalls, 'draden'>,
  take: (draden: readonly Draad[]) => void,
  onAll: () => void,
): () => void {
  let rev = 0
  let isAsking = false
  let again = false
  async function ask(): Promise<void> {
    do {
      again = false
      for (let meer = true; meer; ) {
        const page = await calls.draden(rev)
        take(page.draden)
        rev = Math.max(rev, page.rev)
        meer = page.meer && page.draden.length > 0
      }
      onAll()
    } while (again)
  }
  return () => {
    again = true
    if (isAsking) return
    isAsking = true
    void ask()
      .catch(() => {})
      .finally(() => {
        isAsking = false
      })
  }
}
