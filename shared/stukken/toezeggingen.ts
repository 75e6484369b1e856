import { organisatieOverzicht } from '../overzicht/organisatie.ts'
import { planKop } from '../overzicht/planKop.ts'
import { codesIn } from '../plan/codes.ts'
import type { Plan } from '../plan/plan.ts'
import { toonDatum } from '../rules/taal/datum.ts'
import { formatNumber, formatYears } from '../schrijfwijze.ts'
import { type Blok, type Cel, gegeven, kop, maakStuk, type Stuk } from './stuk.ts'
import { agendapunten } from './werkagenda.ts'

/** One page for one organisation: what it takes part in, what it said yes to, and by when. Null for one that is no party. */
export function toezeggingen(plan: Plan, partijId: string): Stuk | null {
  const overzicht = organisatieOverzicht({
    plan,
    meldingen: [],
    fase: 'alle',
    gekozen: partijId,
    organisatie: '',
  })
  const { partij } = overzicht
  if (!partij) return null
  const eigen = new Map(
    plan.afspraken.flatMap(een =>
      een.mijlpalen.map(({ id, verantwoordelijkeId }) => [id, verantwoordelijkeId]),
    ),
  )
  const punten = agendapunten(plan).filter(({ id }) => eigen.get(id) === partijId)
  const datum = (iso: string | null) => (iso ? toonDatum(iso) : '')
  const { titel, versie } = planKop(plan)
  return maakStuk({
    ...{ titel: `Wat hebben wij toegezegd? ${partij.naam}`, ondertitel: titel },
    kenmerken: [
      ...gegeven('Versie van het plan', versie),
      ...gegeven('Afspraken', String(overzicht.toezeggingen.length)),
    ],
    delen: [
      ...deel(
        'toezeggingen',
        'Onze toezeggingen',
        ['Afspraak:5', 'Onze rol:2', 'Toezegging:3', 'Voorbehoud:4'],
        overzicht.toezeggingen.map(een => [
          `${een.code} ${een.titel}`,
          een.rol,
          [een.status, datum(een.datum)].filter(Boolean).join(', '),
          een.voorbehoud,
        ]),
      ),
      ...deel(
        'taken',
        'Wat wij wanneer klaar hebben',
        ['Datum:3', 'Wat is er dan klaar?:6', 'Afspraak:5'],
        punten.map(een => [
          een.datum ? toonDatum(een.datum) : 'nog geen datum',
          een.omschrijving,
          `${een.code} ${een.afspraak}`,
        ]),
      ),
      ...deel(
        'opgaven',
        'Opgaven waarvan wij bestuurlijk trekker zijn',
        ['Opgave:1'],
        plan.opgaven.filter(een => een.trekkerId === partijId).map(een => [een.titel.plat]),
      ),
      ...deel(
        'geld',
        'Wat wij betalen',
        ['Afspraak:5', 'Bedrag per jaar:3', 'Bron:4', 'Jaren:2'],
        geld(plan, partijId),
      ),
    ],
  })
}

function geld(plan: Plan, partijId: string): readonly string[][] {
  const codes = codesIn(plan)
  return plan.afspraken
    .filter(een => een.investeerderIds.includes(partijId))
    .flatMap(een =>
      een.dekking.map(({ bedrag, bron, jaren }) => [
        `${codes.get(een.id)} ${een.titel.plat}`,
        bedrag === null ? '' : formatNumber(bedrag, '€'),
        bron ?? '',
        formatYears(jaren),
      ]),
    )
}

/** A table under a kop, its columns as `kop:breedte`; nothing without rows, no column in which no row says anything. */
export function deel(
  id: string,
  titel: string,
  kolommen: readonly string[],
  rijen: readonly (readonly string[])[],
): Blok[] {
  if (rijen.length === 0) return []
  const zeggend = kolommen.map((_, plaats) => rijen.some(rij => rij[plaats] !== ''))
  return [
    kop(1, id, titel),
    {
      ...{ soort: 'tabel', bijschrift: '' },
      kolommen: kolommen
        .filter((_, plaats) => zeggend[plaats])
        .map(een => {
          const at = een.lastIndexOf(':')
          return { kop: een.slice(0, at), breedte: Number(een.slice(at + 1)) }
        }),
      rijen: rijen.map(rij =>
        rij.filter((_, plaats) => zeggend[plaats]).map((tekst): Cel => (tekst === '' ? [] : [{ tekst }])),
      ),
    },
  ]
}
