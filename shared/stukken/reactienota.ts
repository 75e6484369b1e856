import { afhandelingNaam, type Draad } from '../overleg/draad.ts'
import type { Voorstel } from '../overleg/voorstel.ts'
import { onderdelenIn } from '../overzicht/onderdelen.ts'
import { planKop } from '../overzicht/planKop.ts'
import type { Plan } from '../plan/plan.ts'
import { toonDatum } from '../rules/taal/datum.ts'
import { gegeven, maakStuk, type Stuk } from './stuk.ts'
import { deel } from './toezeggingen.ts'

/** What was said and proposed, by organisation, each with what became of it and why. */
export function reactienota(plan: Plan, draden: readonly Draad[]): Stuk {
  const { titel, versie } = planKop(plan)
  const onderdeel = onderdelenIn(plan)
  const plek = ({ elementId }: Draad) =>
    [onderdeel(elementId).code, onderdeel(elementId).titel].filter(Boolean).join(' ')
  const organisaties = [...new Set(draden.map(een => een.door.organisatie))].toSorted((a, b) =>
    a.localeCompare(b, 'nl'),
  )
  const besloten = draden.filter(een => een.besluit ?? een.afhandeling).length
  return maakStuk({
    ...{ titel: `Reactienota ${titel}`, ondertitel: 'Reactienota' },
    kenmerken: [
      ...gegeven('Versie van het plan', versie),
      ...gegeven('Reacties', `${draden.length}, waarvan ${besloten} afgehandeld`),
    ],
    delen: organisaties.flatMap((naam, index) =>
      deel(
        `organisatie-${index}`,
        naam,
        ['Onderdeel:4', 'Reactie of voorstel:6', 'Wat ermee is gedaan:5'],
        draden
          .filter(een => een.door.organisatie === naam)
          .map(een => [plek(een), reactie(een), uitkomst(een)]),
      ),
    ),
  })
}

function reactie({ door, anker, voorstel, opmerkingen }: Draad): string {
  const gezegd = opmerkingen.flatMap(een => (een.tekst ? [`${een.auteur.naam}: ${een.tekst}`] : []))
  const bij = anker ? [`Bij “${anker.citaat}”`] : []
  return [...bij, ...(voorstel ? [`${door.naam} stelt voor: ${inWoorden(voorstel)}`] : []), ...gezegd].join(
    '\n',
  )
}

function inWoorden(voorstel: Voorstel): string {
  switch (voorstel.soort) {
    case 'woorden':
      return voorstel.naar === '' ? 'deze woorden weghalen' : `“${voorstel.naar}”`
    case 'waarde':
      return `${zeg(voorstel.was)} wordt ${zeg(voorstel.wordt)}`
    case 'afspraak':
      return `een nieuwe afspraak: ${voorstel.titel}. ${voorstel.oplossing}`
    case 'weg':
      return 'dit onderdeel laten vervallen'
  }
}

const zeg = (waarde: unknown): string =>
  waarde === null || waarde === ''
    ? 'leeg'
    : Array.isArray(waarde)
      ? waarde.join(', ')
      : `“${String(waarde)}”`

function uitkomst({ besluit, afhandeling }: Draad): string {
  if (besluit)
    return [`${besluit.uitkomst}, ${besluit.door.naam}, ${toonDatum(besluit.op.slice(0, 10))}`, besluit.reden]
      .filter(Boolean)
      .join('\n')
  if (afhandeling)
    return `${afhandelingNaam[afhandeling.reden]}, ${afhandeling.door.naam}, ${toonDatum(afhandeling.op.slice(0, 10))}`
  return 'nog open'
}
