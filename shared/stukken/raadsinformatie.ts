import { planKop } from '../overzicht/planKop.ts'
import type { Afspraak } from '../plan/afspraak.ts'
import { betrokkene } from '../plan/afspraak.ts'
import { codesIn } from '../plan/codes.ts'
import type { Plan } from '../plan/plan.ts'
import { toonDatum } from '../rules/taal/datum.ts'
import { formatNumber, formatYears } from '../schrijfwijze.ts'
import { namenIn } from './namen.ts'
import { prozaBlokken } from './proza.ts'
import { alinea, type Blok, type Gegeven, gegeven, kop, maakStuk, type Stuk } from './stuk.ts'
import type { Noem } from './waarde.ts'

/** What concerns one gemeente, for its raad, without the words of the trade. Null when the plan has no such gemeente. */
export function raadsinformatie(plan: Plan, gemeenteId: string): Stuk | null {
  const gemeente = plan.regio.gemeenten.find(een => een.id === gemeenteId)
  if (!gemeente) return null
  const naam = gemeente.naam ?? 'deze gemeente'
  const { titel, versie } = planKop(plan)
  const codes = codesIn(plan)
  const eigen = gemeentepartijen(plan, gemeenteId)
  const noem = namenIn(plan)
  const gevraagd = plan.afspraken.filter(({ partijen, investeerderIds }) =>
    [...partijen.map(een => een.partijId ?? ''), ...investeerderIds].some(id => eigen.has(id)),
  )
  const merkbaar = plan.afspraken.filter(een => !gevraagd.includes(een) && geldtIn(plan, een, gemeenteId))
  const deel = (id: string, tekst: string, afspraken: readonly Afspraak[]): Blok[] =>
    afspraken.length === 0
      ? []
      : [
          kop(1, id, tekst),
          ...afspraken.flatMap(een => afspraakBlokken(een, codes.get(een.id) ?? '', eigen, noem)),
        ]
  return maakStuk({
    ...{ titel: `${titel}: wat betekent dit voor ${naam}?`, ondertitel: `Raadsinformatie gemeente ${naam}` },
    kenmerken: [
      ...gegeven('Versie van het plan', versie),
      ...gegeven('Van de gemeente gevraagd', `${gevraagd.length} van de ${plan.afspraken.length} afspraken`),
      ...gegeven('Verder merkbaar', `${merkbaar.length} afspraken`),
    ],
    delen: [
      ...(plan.ambitie.plat
        ? [kop(1, 'waarom', 'Wat de regio wil'), ...prozaBlokken(plan.ambitie, { plek: '', niveau: 1 })]
        : []),
      ...deel('gevraagd', `Wat de regio van ${naam} vraagt`, gevraagd),
      ...deel('merkbaar', `Wat inwoners van ${naam} verder merken`, merkbaar),
      ...momenten(plan, gemeenteId, eigen),
    ],
  })
}

const gemeentepartijen = (plan: Plan, gemeenteId: string): ReadonlySet<string> =>
  new Set(
    plan.partijen
      .filter(een => een.sector === 'gemeente' && een.werkgebied.includes(gemeenteId))
      .map(({ id }) => id),
  )

/** In all of the region, unless an area is named: then in that gemeente or its subregio. */
function geldtIn(plan: Plan, { gebied }: Afspraak, gemeenteId: string): boolean {
  if (gebied.length === 0) return true
  const subregios = plan.regio.subregios.filter(een => een.gemeenten.includes(gemeenteId)).map(({ id }) => id)
  return gebied.some(id => id === gemeenteId || subregios.includes(id))
}

function afspraakBlokken(afspraak: Afspraak, code: string, eigen: ReadonlySet<string>, noem: Noem): Blok[] {
  const rollen = afspraak.partijen.filter(({ partijId }) => eigen.has(partijId ?? ''))
  const rijen: Gegeven[] = [
    ...rollen.flatMap(({ rol, commitment }) => [
      ...gegeven('Onze rol', rol),
      ...gegeven(
        'Onze toezegging',
        [
          commitment.status && betrokkene.velden.commitment.velden.status.opties[commitment.status],
          commitment.datum && toonDatum(commitment.datum),
          commitment.voorbehoud.plat,
        ]
          .filter(Boolean)
          .join(', '),
      ),
    ]),
    ...afspraak.resultaatafspraken.flatMap(({ indicator, nulmeting, streefwaarde, eenheid, einddatum }) =>
      gegeven(
        'Waaraan merken wij het?',
        [
          indicator.naam.plat,
          streefwaarde === null
            ? ''
            : `van ${nulmeting.waarde === null ? 'nog onbekend' : formatNumber(nulmeting.waarde, eenheid)} naar ${formatNumber(streefwaarde, eenheid)}`,
          einddatum ? `uiterlijk ${toonDatum(einddatum)}` : '',
        ]
          .filter(Boolean)
          .join(', '),
      ),
    ),
    ...afspraak.dekking.flatMap(({ bedrag, bron, jaren }) =>
      bedrag === null
        ? []
        : gegeven(
            'Geld',
            [`${formatNumber(bedrag, '€')} per jaar`, bron ?? '', formatYears(jaren)]
              .filter(Boolean)
              .join(', '),
          ),
    ),
    ...gegeven('Wie betaalt?', afspraak.investeerderIds.map(id => noem(id, 'partijen').tekst).join(', ')),
    ...gegeven(
      'Wanneer',
      [afspraak.startdatum, afspraak.einddatum].flatMap(een => (een ? [toonDatum(een)] : [])).join(' tot '),
    ),
  ]
  return [
    kop(2, afspraak.id, afspraak.titel.plat.trim() || 'Afspraak zonder titel', code),
    ...prozaBlokken(afspraak.oplossing, { plek: '', niveau: 2 }),
    ...(rijen.length > 0 ? [{ soort: 'gegevens', rijen } as const] : []),
  ]
}

function momenten(plan: Plan, gemeenteId: string, eigen: ReadonlySet<string>): Blok[] {
  const raden = plan.governance.raden.filter(een => een.gemeenteId === gemeenteId)
  const besluiten = plan.governance.besluiten.filter(een => eigen.has(een.partijId ?? ''))
  const regels = [
    ...raden.map(een => ({ datum: een.datum, zin: [een.vorm, een.stuk.plat].filter(Boolean).join(': ') })),
    ...besluiten.map(een => ({
      datum: een.datum,
      zin: [een.orgaan.plat, een.uitkomst].filter(Boolean).join(': '),
    })),
  ].toSorted((a, b) => (a.datum ?? '9').localeCompare(b.datum ?? '9'))
  if (regels.length === 0) return []
  const items = regels.map(({ datum, zin }) => [alinea(datum ? `${toonDatum(datum)}: ${zin}` : zin)])
  return [
    kop(1, 'momenten', 'Wanneer raad en college aan zet zijn'),
    { soort: 'lijst', geordend: false, items },
  ]
}
