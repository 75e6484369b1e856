import type { Afspraak } from '../../plan/afspraak.ts'
import { eenmaal } from '../../plan/eenmaal.ts'
import type { Partij } from '../../plan/partij.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Feit } from '../feiten.ts'
import { betrokkenenVan } from '../partijNaam.ts'
import type { Zicht } from '../zicht.ts'

type Ids = readonly (string | null)[]

const verzamel = eenmaal((lijst: readonly Ids[]): ReadonlySet<string | null> => {
  const alle = new Set<string | null>()
  for (const ids of lijst) for (const id of ids) alle.add(id)
  return alle
})

const betrokken: Feit<Ids> = afspraak => betrokkenenVan(afspraak).map(een => een.partijId)

/** The parties that stand in an afspraak as trekker, uitvoerder, financier or adviseur. */
export const betrokkenPartijen = (zicht: Zicht): ReadonlySet<string | null> =>
  verzamel(zicht.vanAfspraken(betrokken))

const taken: Feit<Ids> = (afspraak: Afspraak) => [
  ...afspraak.partijen.map(een => een.partijId),
  afspraak.voortgang.verantwoordelijkeId,
  ...afspraak.mijlpalen.map(een => een.verantwoordelijkeId),
  ...afspraak.resultaatafspraken.map(een => een.eigenaarId),
  ...afspraak.investeerderIds,
  ...afspraak.baathouderIds,
]

/** Whether a party stands in an afspraak, whatever it does there. */
export const heeftAfspraak = ({ id }: Partij, zicht: Zicht): boolean =>
  verzamel(zicht.vanAfspraken(taken)).has(id)

/** Whether a party sits at the bestuurlijke tafel. */
export const zitAanTafel = ({ id }: Partij, { governance: { bestuurlijkeTafel } }: Plan): boolean =>
  bestuurlijkeTafel.voorzitterId === id || bestuurlijkeTafel.ledenIds.includes(id)

/** Whether a party has something to do for the plan as a whole: an opgave, the monitoring or a mandate. */
export const heeftPlantaak = ({ id }: Partij, { opgaven, monitoring, governance }: Plan): boolean =>
  opgaven.some(({ trekkerId }) => trekkerId === id) ||
  monitoring.eigenaarId === id ||
  monitoring.uitvoerderIds.includes(id) ||
  governance.mandaat.mandaatgemeenteId === id

/** Whether a randvoorwaarde is addressed to a party by its name. */
export const isAdressaat = ({ naam, aliassen }: Partij, { randvoorwaarden }: Plan): boolean =>
  randvoorwaarden.some(({ adressaat }) =>
    [naam.plat, ...aliassen].some(een => een.trim() !== '' && adressaat.plat.includes(een)),
  )
