import * as Y from 'yjs'
import type { Anker, RelatievePlek } from '../../shared/overleg/anker.ts'
import type { Ondertekenaar } from '../../shared/overleg/voorstel.ts'
import { findProse } from '../../shared/plan/element.ts'
import { newId } from '../../shared/plan/newId.ts'
import { runsOf } from '../../shared/plan/proseEdit.ts'
import { examplePlanId } from '../auth/demo.ts'
import { handelAf } from '../overleg/afhandelen.ts'
import { type Handeling, opmerkingVan, reageer } from '../overleg/gesprek.ts'
import { readableLog } from '../store/readableLog.ts'
import type { Store } from '../store/store.ts'
import { loadDoc } from '../sync/planDoc.ts'
import { type Gesprek, type Gezegd, gesprekken } from './gesprekken.ts'

const uurMs = 3_600_000

/** What people have said already in the example region that was just set up. */
export async function seedOverleg(store: Store): Promise<void> {
  const doc = await loadDoc(readableLog(store.planUpdates), examplePlanId)
  const wie = new Map<string, Ondertekenaar>()
  for (const sleutel of new Set(gesprekken.flatMap(een => [een.wie, een.antwoord?.wie ?? een.wie])))
    wie.set(sleutel, await persoon(store, sleutel))
  for (const gesprek of gesprekken) await begin(store, doc, wie, gesprek)
}

async function persoon(store: Store, sleutel: string): Promise<Ondertekenaar> {
  const user = await store.users.byDemo(sleutel)
  if (!user) throw new Error(`The example region has no ${sleutel}.`)
  return { id: user.id, naam: user.naam, organisatie: user.organisatie }
}

type Wie = ReadonlyMap<string, Ondertekenaar>

function handelingVan(wie: Wie, { wie: sleutel, uurGeleden }: Gezegd): Handeling {
  const door = wie.get(sleutel)
  if (!door) throw new Error(`Nobody said that they are ${sleutel}.`)
  return { door, op: new Date(Date.now() - uurGeleden * uurMs).toISOString() }
}

const gezegd = ({ tekst }: Gezegd) => ({ id: newId(), tekst, vermeldingen: [] })

async function begin({ draden }: Store, doc: Y.Doc, wie: Wie, gesprek: Gesprek): Promise<void> {
  const { elementId, veld = null, woorden, voorstel = null, antwoord, voor, afgehandeld } = gesprek
  const handeling = handelingVan(wie, gesprek)
  const opmerking = opmerkingVan(gezegd(gesprek), handeling)
  const { id } = await draden.create(examplePlanId, {
    ...{ id: opmerking.id, elementId, veld, voorstel, ...handeling, opmerkingen: [opmerking] },
    anker: veld && woorden ? ankerOp(doc, elementId, veld, woorden) : null,
    ...{ regelId: null, besluit: null, afhandeling: null, uiterlijk: null },
    toegewezenAan: (voor && wie.get(voor)) || null,
  })
  if (!antwoord) return
  const dan = handelingVan(wie, antwoord)
  await draden.change(examplePlanId, id, dan.door.id, nu => ({
    ...reageer(nu, gezegd(antwoord), dan),
    ...(afgehandeld && handelAf(nu, afgehandeld, dan)),
  }))
}

/** Holds on to words that stand in a field once, in one piece. */
function ankerOp(doc: Y.Doc, elementId: string, veld: string, citaat: string): Anker {
  const prose = findProse(doc, elementId, veld)
  const run = prose && runsOf(prose).find(({ text }) => text.toString().includes(citaat))
  if (!run) throw new Error(`In ${veld} of ${elementId} of the example region it does not say "${citaat}".`)
  const van = run.text.toString().indexOf(citaat)
  return { van: plek(run.text, van, 0), tot: plek(run.text, van + citaat.length, -1), citaat }
}

/** With 0 the place goes with the letter after it, with -1 with the one before it. */
const plek = (text: Y.XmlText, index: number, assoc: 0 | -1): RelatievePlek =>
  Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, index, assoc)) as RelatievePlek
