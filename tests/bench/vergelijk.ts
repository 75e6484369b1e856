import { applyEdit, type PlanEdit } from '../../shared/plan/applyEdit.ts'
import { newPlan } from '../../shared/plan/newPlan.ts'
import { readPlan } from '../../shared/plan/readPlan.ts'
import { samenvatting, zinnenOver } from '../../shared/versie/inWoorden.ts'
import { vergelijkPlannen } from '../../shared/versie/vergelijk.ts'
import { woordverschil } from '../../shared/versie/woordverschil.ts'
import { generatePlan } from '../kit/generatePlan.ts'

/** What 5,000 changes in a plan of 1,000 afspraken cost to compare, in words and word by word. */
const afspraken = 1000
const doc = newPlan(generatePlan(3, { opgaven: 20, afspraken }))
const voor = readPlan(doc)
for (let n = 1; n <= afspraken; n += 1) {
  const elementId = `a${n}`
  const oplossing = voor.afspraken[n - 1]?.oplossing.plat.replace(/\bde\b/g, 'elke') ?? ''
  const edits: PlanEdit[] = [
    { op: 'write', elementId, veld: 'titel', tekst: `Een andere titel ${n}` },
    { op: 'write', elementId, veld: 'oplossing', tekst: `${oplossing} En nog ${n} woorden.` },
    { op: 'write', elementId, veld: 'naIncidenteel', tekst: 'Daarna uit eigen middelen.' },
    { op: 'set', elementId, veld: 'startdatum', waarde: '2024-02-01' },
    { op: 'set', elementId, veld: 'einddatum', waarde: '2027-06-30' },
  ]
  applyEdit(doc, { op: 'all', edits })
}
const na = readPlan(doc)

function measured<T>(what: string, run: () => T): T {
  const times: number[] = []
  let answer = run()
  for (let n = 0; n < 5; n += 1) {
    const before = process.cpuUsage()
    answer = run()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
  }
  const sorted = times.sort((a, b) => a - b).map(Math.round)
  console.log(`${what}: ${sorted[2]} ms of processor time (${sorted.join(', ')})`)
  return answer
}

const vergelijking = measured('by item and field', () => vergelijkPlannen(voor, na))
measured('in words', () => [samenvatting(vergelijking), vergelijking.onderdelen.flatMap(zinnenOver)])
const velden = vergelijking.onderdelen.flatMap(({ velden }) => velden)
measured('word by word', () =>
  velden.map(veld => (veld.soort === 'tekst' ? woordverschil(veld.voor, veld.na) : [])),
)
console.log(`${velden.length} changes in ${vergelijking.onderdelen.length} items`)
