import type { Huisstijl } from '../../shared/huisstijl/huisstijl.ts'
import type { Draad } from '../../shared/overleg/draad.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { Refusal } from '../../shared/refusals.ts'
import type { Regelset } from '../../shared/rules/regelset.ts'
import { runsIn, type Stuk } from '../../shared/stukken/stuk.ts'
import type { Formaat, Meegave, StukSoort } from '../../shared/stukken/stukkeuze.ts'
import { planIn } from '../versies/planIn.ts'
import type { Stap } from './voortgang.ts'

/** A paper to make: all that its process needs, as data. */
export interface StukVraag {
  /** The whole plan as one Yjs update. */
  readonly state: Uint8Array
  readonly planId: string
  readonly soort: StukSoort
  readonly formaat: Formaat
  /** The gemeente or party it is for. */
  readonly voor: string | null
  /** What goes into the file beside the paper. */
  readonly mee: Meegave | null
  readonly regelset: Regelset
  readonly draden: readonly Draad[]
  readonly huisstijl: Huisstijl
  /** ISO 8601 in UTC. */
  readonly op: string
}
/** What a paper says follows from these. */
export type Inhoudsvraag = Pick<StukVraag, 'soort' | 'voor' | 'mee' | 'regelset' | 'draden'>
export type Voortgang = (stap: Stap) => void

export interface Bestand {
  readonly bytes: Uint8Array
  /** What the gemeente or party it is for is called in the plan. */
  readonly voor: string | null
}

/**
 * Makes a paper. `meld` is told how far it is. Refuses a gemeente or party that is not there. Each paper and format
 * is read from disk when it is asked for: a process that makes one starts without the others.
 */
export async function maakBestand(vraag: StukVraag, meld: Voortgang): Promise<Bestand> {
  const plan = planIn(vraag.state)
  meld({ deel: 0.25 })
  const voor = naamVan(plan, vraag)
  const gegevens = await alsGegevens(plan, vraag)
  if (gegevens !== null) return { bytes: bytesVan(gegevens), voor }
  const stuk = await stukVan(plan, vraag)
  if (!stuk) throw new Refusal('niet-gevonden')
  meld({ deel: 0.45, runs: runsIn(stuk.delen).length })
  const bytes = await gezet(stuk, vraag)
  return { bytes: vraag.mee === 'plan' ? await metHetPlan(bytes, plan) : bytes, voor }
}

function naamVan({ regio, partijen }: Plan, { soort, voor }: StukVraag): string | null {
  if (soort === 'raadsinformatie') return regio.gemeenten.find(({ id }) => id === voor)?.naam ?? null
  return soort === 'toezeggingen' ? (partijen.find(({ id }) => id === voor)?.naam.plat ?? null) : null
}

/** What programs read; null for a format that people read. */
async function alsGegevens(plan: Plan, { formaat, planId, op }: StukVraag): Promise<string | null> {
  switch (formaat) {
    case 'json': {
      const { planToJson } = await import('../../shared/plan/planJson.ts')
      return JSON.stringify({ plan: planToJson(plan, 'rijk') }, null, 1)
    }
    case 'csv-afspraken':
    case 'csv-resultaten':
    case 'csv':
      return csv(plan, formaat)
    case 'ical': {
      const { agendapunten } = await import('../../shared/stukken/werkagenda.ts')
      const { icalVan } = await import('../export/ical.ts')
      return icalVan(agendapunten(plan), { naam: `Werkagenda ${plan.titel.plat}`, planId, op })
    }
    default:
      return null
  }
}

async function csv(plan: Plan, formaat: 'csv' | 'csv-afspraken' | 'csv-resultaten'): Promise<string> {
  const { csvVan } = await import('../../shared/overzicht/csv.ts')
  if (formaat === 'csv')
    return csvVan((await import('../../shared/stukken/werkagenda.ts')).werkagendaTabel(plan))
  const { afsprakenTabel, resultatenTabel } = await import('../../shared/stukken/planTabellen.ts')
  return csvVan((formaat === 'csv-afspraken' ? afsprakenTabel : resultatenTabel)(plan))
}

/** The paper that is asked for; null when the one it is for is not in the plan. */
export async function stukVan(
  plan: Plan,
  { soort, voor, mee, regelset, draden }: Inhoudsvraag,
): Promise<Stuk | null> {
  switch (soort) {
    case 'plan': {
      const { regelVan } = await import('../../shared/rules/index.ts')
      const { planStuk } = await import('../../shared/stukken/plan.ts')
      const criterium = (regelId: string) => regelVan(regelId)?.titel ?? regelId
      const stuk = planStuk(plan, { criterium })
      if (mee !== 'overleg') return stuk
      const { metOverleg } = await import('../../shared/stukken/overleg/metOverleg.ts')
      return metOverleg(stuk, plan, draden, criterium)
    }
    case 'werkagenda':
      return (await import('../../shared/stukken/werkagenda.ts')).werkagenda(plan)
    case 'raadsinformatie':
      return (await import('../../shared/stukken/raadsinformatie.ts')).raadsinformatie(plan, voor ?? '')
    case 'toezeggingen':
      return (await import('../../shared/stukken/toezeggingen.ts')).toezeggingen(plan, voor ?? '')
    case 'criteriabijlage':
      return criteria(plan, regelset)
    case 'reactienota':
      return (await import('../../shared/stukken/reactienota.ts')).reactienota(plan, draden)
  }
}

async function metHetPlan(docx: Uint8Array, plan: Plan): Promise<Uint8Array> {
  const { planToJson } = await import('../../shared/plan/planJson.ts')
  const { metPlan } = await import('../import/planInDocx.ts')
  return metPlan(docx, planToJson(plan, 'rijk'))
}

async function criteria(plan: Plan, regelset: Regelset): Promise<Stuk> {
  const { regels } = await import('../../shared/rules/index.ts')
  const { regelsIn } = await import('../../shared/rules/regelset.ts')
  const { checkPlan } = await import('../../shared/rules/checkPlan.ts')
  const { meldingenUit } = await import('../../shared/overzicht/melding.ts')
  const { criteriabijlage } = await import('../../shared/stukken/criteriabijlage.ts')
  const findings = checkPlan(plan, regelset, regels)
  return criteriabijlage(plan, regelsIn(regelset, regels), meldingenUit(plan, findings))
}

async function gezet(stuk: Stuk, { formaat, huisstijl, op }: StukVraag): Promise<Uint8Array> {
  switch (formaat) {
    case 'docx':
      return (await import('../export/docx.ts')).docxVan(stuk, huisstijl)
    case 'odt':
      return (await import('../export/odt.ts')).odtVan(stuk, huisstijl)
    case 'html':
      return bytesVan((await import('../export/html.ts')).htmlVan(stuk, huisstijl))
    case 'pdf':
    case 'pdf-a': {
      const { pdfVan } = await import('../export/pdf.ts')
      const soort = formaat === 'pdf' ? 'ua-1' : 'a-2a'
      return pdfVan(stuk, huisstijl, { op: op.slice(0, 10), soort })
    }
    default:
      throw new Error(`${formaat} is a format for programs; no paper is set in it.`)
  }
}

const bytesVan = (tekst: string): Uint8Array => new TextEncoder().encode(tekst)
