import type { Draadplek } from '../../../shared/overleg/anker.ts'
import type { Afhandeling, Draad, Vermelding } from '../../../shared/overleg/draad.ts'
import type { Voorstel } from '../../../shared/overleg/voorstel.ts'
import type { Rol } from '../../../shared/permissions.ts'
import { accepted } from '../../api.ts'

/** What somebody says; `id` is their own, so that saying it again after a lost answer makes no second one. */
export interface NieuweOpmerking {
  readonly id: string
  readonly tekst: string
  readonly vermeldingen: readonly Vermelding[]
}
/** A draad with its first opmerking, which has the same id. */
export interface NieuweDraad extends NieuweOpmerking, Draadplek {
  readonly regelId?: string
  readonly voorstel?: Voorstel
  readonly toegewezenAan?: string
  readonly uiterlijk?: string
}
export interface Toewijzing {
  /** The id of a member; null takes it back. */
  readonly aan: string | null
  readonly uiterlijk: string | null
}
export interface NieuwBesluit {
  readonly uitkomst: 'overgenomen' | 'afgewezen'
  readonly reden?: string
  /** Where the words of the anker stand now, in the plain text of their field. */
  readonly bereik?: { readonly van: number; readonly tot: number }
}
/** Draden that changed after a rev, lowest first; `meer`: there are others after `rev`. */
export interface DradenPagina {
  readonly draden: readonly Draad[]
  readonly rev: number
  readonly meer: boolean
}

/** Somebody in the plan, whom one may name or ask something. */
export interface Lid {
  readonly id: string
  readonly naam: string
  readonly organisatie: string
  readonly rol: Rol
}

/** What a page asks of the server about the conversations of one plan. Each throws the refusal of a no. */
export interface OverlegCalls {
  draden(sinds: number): Promise<DradenPagina>
  begin(nieuw: NieuweDraad): Promise<Draad>
  reageer(draadId: string, nieuw: NieuweOpmerking): Promise<Draad>
  wijzig(draadId: string, opmerking: NieuweOpmerking): Promise<Draad>
  verwijder(draadId: string, opmerkingId: string): Promise<Draad>
  veranker(draadId: string, plek: Draadplek): Promise<Draad>
  wijsToe(draadId: string, toewijzing: Toewijzing): Promise<Draad>
  handelAf(draadId: string, reden: Afhandeling): Promise<Draad>
  heropen(draadId: string): Promise<Draad>
  besluit(draadId: string, besluit: NieuwBesluit): Promise<Draad>
  gezien(draden: readonly { readonly id: string; readonly rev: number }[]): Promise<void>
  leden(): Promise<readonly Lid[]>
}

/** Draden asked for at once: what comes is taken in between two frames. */
const perPagina = 250

export function overlegCalls(planId: string): OverlegCalls {
  const base = `/api/v1/plannen/${encodeURIComponent(planId)}`
  const ask = (method: string, path: string, body?: object) =>
    accepted(
      fetch(`${base}${path}`, {
        method,
        ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      }),
    )
  const draad = async (method: string, path: string, body?: object): Promise<Draad> =>
    (await (await ask(method, `/draden${path}`, body)).json()) as Draad
  const of = (draadId: string, rest = '') => `/${encodeURIComponent(draadId)}${rest}`
  const said = (draadId: string, id: string) => of(draadId, `/opmerkingen/${encodeURIComponent(id)}`)
  return {
    draden: async sinds => {
      const answer = await ask('GET', `/draden?sinds=${sinds}&aantal=${perPagina}`)
      return (await answer.json()) as DradenPagina
    },
    begin: nieuw => draad('POST', '', nieuw),
    reageer: (draadId, nieuw) => draad('POST', of(draadId, '/opmerkingen'), nieuw),
    wijzig: (draadId, { id, tekst, vermeldingen }) =>
      draad('PUT', said(draadId, id), { tekst, vermeldingen }),
    verwijder: (draadId, id) => draad('DELETE', said(draadId, id)),
    veranker: (draadId, { elementId, veld, anker }) =>
      draad('PUT', of(draadId, '/anker'), { elementId, veld, anker }),
    wijsToe: (draadId, toewijzing) => draad('PUT', of(draadId, '/toewijzing'), toewijzing),
    handelAf: (draadId, reden) => draad('PUT', of(draadId, '/afhandeling'), { reden }),
    heropen: draadId => draad('DELETE', of(draadId, '/afhandeling')),
    besluit: (draadId, besluit) => draad('PUT', of(draadId, '/besluit'), besluit),
    gezien: async draden => void (await ask('PUT', '/gezien', { draden })),
    leden: async () => (await (await ask('GET', '/leden')).json()) as Lid[],
  }
}
