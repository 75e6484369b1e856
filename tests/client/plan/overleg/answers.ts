import type { DradenPagina, NieuweDraad, OverlegCalls } from '../../../../client/plan/overleg/calls.ts'
import type { Draad, Opmerking } from '../../../../shared/overleg/draad.ts'
import type { Ondertekenaar } from '../../../../shared/overleg/voorstel.ts'
import { Refusal } from '../../../../shared/refusals.ts'

export const anna: Ondertekenaar = { id: 'anna', naam: 'Anna Jansen', organisatie: 'Gemeente Hoogvenne' }
export const bram: Ondertekenaar = { id: 'bram', naam: 'Bram Kok', organisatie: 'GGZ Zilverdal' }

const op = '2026-11-20T13:03:00.000Z'

export const opmerking = (id: string, anders: Partial<Opmerking> = {}): Opmerking => ({
  ...{ id, auteur: bram, tekst: 'Wie trekt dit?', vermeldingen: [], op },
  ...{ gewijzigdOp: null, verwijderdOp: null },
  ...anders,
})

export const draad = (id: string, anders: Partial<Draad> = {}): Draad => ({
  ...{ id, rev: 1, gezien: 0, elementId: 'a1', veld: null, anker: null, regelId: null, voorstel: null },
  ...{ besluit: null, toegewezenAan: null, uiterlijk: null, afhandeling: null, door: bram, op },
  opmerkingen: [opmerking(id)],
  ...anders,
})

/** What a page asks of a server that is not there. */
export const noServer = new Proxy({} as OverlegCalls, {
  get: () => () => Promise.reject(new TypeError('No connection.')),
})

/**
 * A server with rows in memory, by the contract of the routes: every change gets the next rev, the same id makes no
 * second one. `reachable` false: it does not answer; `refusing`: it says no.
 */
export function answers(first: readonly Draad[] = [], ik = anna) {
  const rows = new Map(first.map(one => [one.id, one]))
  const state = { reachable: true, refusing: null as Refusal | null, asked: [] as string[], perPage: 250 }
  let rev = Math.max(0, ...first.map(one => one.rev))
  const put = (row: Draad): Draad => {
    rev += 1
    const next = { ...row, rev, gezien: rev }
    rows.set(row.id, next)
    return next
  }
  async function heard(what: string): Promise<void> {
    state.asked.push(what)
    await Promise.resolve()
    if (!state.reachable) throw new TypeError('No connection.')
    if (state.refusing) throw state.refusing
  }
  const change = async (what: string, id: string, to: (row: Draad) => Draad): Promise<Draad> => {
    await heard(what)
    const row = rows.get(id)
    if (!row) throw new Refusal('niet-gevonden')
    return put(to(row))
  }
  const calls: OverlegCalls = {
    draden: async (sinds): Promise<DradenPagina> => {
      await heard(`draden ${sinds}`)
      const news = [...rows.values()].filter(one => one.rev > sinds).sort((a, b) => a.rev - b.rev)
      const page = news.slice(0, state.perPage)
      return { draden: page, rev: page.at(-1)?.rev ?? rev, meer: news.length > page.length }
    },
    begin: async ({ id, tekst, vermeldingen, ...nieuw }: NieuweDraad) => {
      await heard(`begin ${tekst}`)
      const { elementId, veld, anker, regelId = null, toegewezenAan, uiterlijk = null } = nieuw
      const eerste = opmerking(id, { auteur: ik, tekst, vermeldingen })
      const voor = { toegewezenAan: toegewezenAan === 'bram' ? bram : null, uiterlijk }
      const begonnen = { elementId, veld, anker, regelId, ...voor, door: ik, opmerkingen: [eerste] }
      return rows.get(id) ?? put(draad(id, begonnen))
    },
    reageer: (id, { tekst, ...nieuw }) =>
      change(`reageer ${tekst}`, id, row => ({
        ...row,
        opmerkingen: [
          ...row.opmerkingen.filter(one => one.id !== nieuw.id),
          opmerking(nieuw.id, { auteur: ik, tekst }),
        ],
      })),
    wijzig: (id, { id: welke, tekst }) =>
      change('wijzig', id, row => ({
        ...row,
        opmerkingen: row.opmerkingen.map(one =>
          one.id === welke ? { ...one, tekst, gewijzigdOp: op } : one,
        ),
      })),
    verwijder: (id, welke) =>
      change('verwijder', id, row => ({
        ...row,
        opmerkingen: row.opmerkingen.map(one =>
          one.id === welke ? { ...one, tekst: null, verwijderdOp: op } : one,
        ),
      })),
    veranker: (id, plek) => change('veranker', id, row => ({ ...row, ...plek })),
    wijsToe: (id, { aan, uiterlijk }) =>
      change('wijsToe', id, row => ({ ...row, toegewezenAan: aan === 'bram' ? bram : null, uiterlijk })),
    handelAf: (id, reden) =>
      change('handelAf', id, row => ({ ...row, afhandeling: { reden, door: ik, op } })),
    heropen: id => change('heropen', id, row => ({ ...row, afhandeling: null })),
    besluit: (id, { uitkomst, reden = '' }) =>
      change('besluit', id, row => ({ ...row, besluit: { uitkomst, reden, door: ik, op } })),
    leden: async () => [
      { ...anna, rol: 'redacteur' },
      { ...bram, rol: 'commentator' },
    ],
    gezien: async seen => heard(`gezien ${seen.map(one => one.id).join(' ')}`),
  }
  return {
    calls,
    state,
    /** Somebody else does something. */
    elsewhere: (row: Draad) => put({ ...row }),
    rows: () => [...rows.values()],
  }
}
