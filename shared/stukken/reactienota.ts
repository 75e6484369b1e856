import { afhandelingNaam, type Draad } from '../overleg/draad.ts'
import { onderdelenIn } from '../overzicht/onderdelen.ts'
import { planKop } from '../overzicht/planKop.ts'
import type { Plan } from '../plan/plan.ts'
import { toonDatum } from '../rules/taal/datum.ts'
import { gegeven, maakStuk, type Stuk } from './stuk.ts'
import { deel } from './toezeggingen.ts'
import { voorstelWoorden } from './voorstelWoorden.ts'

type Zeg = ReturnType<typeof voorstelWoorden>

/** What was said and proposed, by organisation, each with what became of it and why. */
export function reactienota(plan: Plan, draden: readonly Draad[]): Stuk {
  const { titel, versie } = planKop(plan)
  const onderdeel = onderdelenIn(plan)
  const zeg = voorstelWoorden(plan)
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
          .map(een => [plek(een), reactie(een, zeg), uitkomst(een)]),
      ),
    ),
  })
}

function reactie({ elementId, veld, door, anker, voorstel, opmerkingen }: Draad, zeg: Zeg): string {
  const gezegd = opmerkingen.flatMap(een => (een.tekst ? [`${een.auteur.naam}: ${een.tekst}`] : []))
  const bij = anker && voorstel?.soort !== 'woorden' ? [`Bij “${anker.citaat}”`] : []
  const voor = voorstel ? [`${door.naam} stelt voor: ${zeg(voorstel, { elementId, veld, anker })}`] : []
  return [...bij, ...voor, ...gezegd].join('\n')
}

function uitkomst({ besluit, afhandeling }: Draad): string {
  if (besluit)
    return [`${besluit.uitkomst}, ${besluit.door.naam}, ${toonDatum(besluit.op.slice(0, 10))}`, besluit.reden]
      .filter(Boolean)
      .join('\n')
  if (afhandeling)
    return `${afhandelingNaam[afhandeling.reden]}, ${afhandeling.door.naam}, ${toonDatum(afhandeling.op.slice(0, 10))}`
  return 'nog open'
}
