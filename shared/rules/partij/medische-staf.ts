import type { Partij } from '../../plan/partij.ts'
import { rule } from '../rule.ts'
import { metPlan, partijen, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'partij.medische-staf',
  titel: 'Ziekenhuisbestuur én medische staf',
  waarom:
    'In een ziekenhuis beslist het bestuur niet alleen over zorg. Een afspraak houdt pas stand als de medische staf haar ook draagt.',
  bronnen: ['regiobeelden'],
  ernst: 'aanbevolen',
  fase: '0.9',
  goed: 'Raad van bestuur en bestuur medische staf akkoord op 16-11-2023.',
  fout: 'Alleen de raad van bestuur.',
  per: 'plan',
  check: plan =>
    plan.partijen
      .filter(({ sector }) => sector === 'msz')
      .flatMap(partij => {
        const reden = redenVan(partij)
        return reden === null ? [] : { elementId: partij.id, veld: 'medischeStaf', reden }
      }),
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({
      partijen: partijen.map(partij => ({ ...partij, medischeStaf: { betrokken: false } })),
    }),
  },
})

function redenVan({ naam, medischeStaf: { betrokken, orgaan } }: Partij): string | null {
  const wie = naam.plat.trim() || 'dit ziekenhuis'
  if (!betrokken) return `De medische staf van ${wie} is nog niet betrokken.`
  return orgaan.plat.trim() === ''
    ? `Er staat nog niet welk orgaan voor de medische staf van ${wie} spreekt.`
    : null
}
