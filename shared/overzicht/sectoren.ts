import { sector as sectorNamen } from '../plan/opties.ts'
import { partij as partijSoort } from '../plan/partij.ts'
import type { Plan } from '../plan/plan.ts'
import { geenInzet, type Inzet, inzetPerPartij, samen } from './inzet.ts'
import type { Tabel } from './tabel.ts'

export interface SectorInzet extends Inzet {
  readonly sector: string | null
  readonly naam: string
}
export interface DomeinInzet extends Inzet {
  readonly domein: string | null
  readonly naam: string
  readonly sectoren: readonly SectorInzet[]
}

/** Who carries the plan, by domein and sector. A domein that takes on nothing is there as well. */
export interface Sectoren {
  readonly domeinen: readonly DomeinInzet[]
  readonly totaal: Inzet
}

interface Lid {
  readonly domein: string | null
  readonly sector: string | null
  readonly inzet: Inzet
}
const domeinNamen: Readonly<Record<string, string>> = partijSoort.velden.domein.opties
const namenVanSectoren: Readonly<Record<string, string>> = sectorNamen

export function sectorenVan(plan: Plan): Sectoren {
  const leden = ledenVan(plan)
  const domeinen = [...Object.keys(domeinNamen), null].map((domein): DomeinInzet => {
    const eigen = leden.filter(lid => lid.domein === domein)
    const naam = domein === null ? 'Domein niet ingevuld' : withCapital(domeinNamen[domein] ?? domein)
    return { domein, naam, sectoren: sectorenIn(eigen), ...samen(eigen.map(lid => lid.inzet)) }
  })
  return {
    domeinen: domeinen.filter(een => een.domein !== null || een.sectoren.length > 0),
    totaal: samen(domeinen),
  }
}

/** The parties, and what the plan asks of parties that it does not have as one without a domein. */
function ledenVan(plan: Plan): Lid[] {
  const inzet = inzetPerPartij(plan)
  const onbekend = inzet.get('') ?? geenInzet
  const leden = plan.partijen.map(({ id, domein, sector }) => ({
    ...{ domein, sector, inzet: inzet.get(id) ?? geenInzet },
  }))
  const iets = onbekend.trekkerOpgaven + onbekend.trekkerAfspraken + onbekend.taken > 0
  return iets ? [...leden, { domein: null, sector: null, inzet: onbekend }] : leden
}

const sectorenIn = (leden: readonly Lid[]): SectorInzet[] =>
  [...Object.keys(namenVanSectoren), null].flatMap(sector => {
    const eigen = leden.filter(lid => lid.sector === sector)
    if (eigen.length === 0) return []
    const naam = sector === null ? 'Sector niet ingevuld' : (namenVanSectoren[sector] ?? sector)
    return [{ sector, naam, ...samen(eigen.map(lid => lid.inzet)) }]
  })

const withCapital = (naam: string): string => naam.charAt(0).toLocaleUpperCase('nl') + naam.slice(1)

/** A row for each sector in each domein, so that a column adds up; a domein without parties has one as well. */
export const sectorenTabel = ({ domeinen }: Sectoren): Tabel => ({
  kolommen: [
    ...['Domein', 'Sector', 'Partijen', 'Trekker van opgaven', 'Trekker van afspraken'],
    ...['Uitvoerder van afspraken', 'Mijlpalen', 'Taken', 'Partijen zonder taak'],
  ],
  rijen: domeinen.flatMap(domein => {
    const rijen = domein.sectoren.length > 0 ? domein.sectoren : [{ ...geenInzet, naam: 'geen partijen' }]
    return rijen.map(een => [
      ...[domein.naam, een.naam, een.partijen, een.trekkerOpgaven, een.trekkerAfspraken],
      ...[een.uitvoerder, een.mijlpalen, een.taken, een.zonderTaak],
    ])
  }),
})
