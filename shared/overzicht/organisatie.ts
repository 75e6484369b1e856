import { type Betrokkene, betrokkene } from '../plan/afspraak.ts'
import { deelIn, opgavenDeel } from '../plan/codes.ts'
import type { Partij } from '../plan/partij.ts'
import { partijenMetNaam } from '../plan/partijenMetNaam.ts'
import type { Plan } from '../plan/plan.ts'
import { type GekozenFase, inFase } from '../rules/fasen.ts'
import type { Melding } from './melding.ts'
import { type Onderdeel, onderdelenIn } from './onderdelen.ts'

const { rol: rolVeld, commitment: commitmentVeld } = betrokkene.velden
const rolNamen: Readonly<Record<string, string>> = rolVeld.opties
const statusNamen: Readonly<Record<string, string>> = commitmentVeld.velden.status.opties

export interface AfspraakRegel {
  readonly afspraakId: string
  readonly code: string
  readonly titel: string
  /** Code and title of the opgave it stands under; empty without one. */
  readonly opgave: string
  /** As what the organisation takes part. */
  readonly rol: string
  readonly startdatum: string | null
  readonly einddatum: string | null
  readonly meldingen: number
  readonly gemotiveerd: number
}

export interface ToezeggingRegel extends Pick<AfspraakRegel, 'afspraakId' | 'code' | 'titel' | 'rol'> {
  /** The row of the organisation in the afspraak. */
  readonly elementId: string
  readonly status: string
  readonly datum: string | null
  readonly voorbehoud: string
}

/** The meldingen at one part of the plan. */
export interface MeldingenBij extends Onderdeel {
  readonly meldingen: readonly Melding[]
}

/** What a plan means for one organisation. */
export interface OrganisatieOverzicht {
  readonly fase: GekozenFase
  /** Null while none was chosen, and the plan has no party of one's own name. */
  readonly partij: { readonly id: string; readonly naam: string } | null
  readonly partijen: readonly { readonly id: string; readonly naam: string }[]
  readonly afspraken: readonly AfspraakRegel[]
  readonly toezeggingen: readonly ToezeggingRegel[]
  readonly meldingen: readonly MeldingenBij[]
}

export interface OrganisatieBron {
  readonly plan: Plan
  readonly meldingen: readonly Melding[]
  readonly fase: GekozenFase
  /** The id of a party. */
  readonly gekozen?: string | undefined
  /** Whose overview it is when none was chosen: a party of this name. */
  readonly organisatie: string
}

export function organisatieOverzicht(bron: OrganisatieBron): OrganisatieOverzicht {
  const { plan, fase } = bron
  const partij = gekozenPartij(bron)
  const nu = bron.meldingen.filter(een => inFase(een, fase))
  const rijen = partij ? rijenVan(plan, partij.id) : []
  const perOnderdeel = partij ? meldingenVan(plan, partij.id, rijen, nu) : []
  return {
    fase,
    partij: partij ? { id: partij.id, naam: naamVan(partij) } : null,
    partijen: plan.partijen
      .map(een => ({ id: een.id, naam: naamVan(een) }))
      .sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
    afspraken: rijen
      .filter(({ eigen }) => eigen.rol === 'trekker' || eigen.rol === 'uitvoerder')
      .map(rij => afspraakRegel(rij, perOnderdeel)),
    toezeggingen: rijen.map(toezeggingRegel),
    meldingen: perOnderdeel,
  }
}

const naamVan = (partij: Partij): string => partij.naam.plat.trim() || 'Partij zonder naam'

const gekozenPartij = ({ plan, gekozen, organisatie }: OrganisatieBron): Partij | undefined =>
  gekozen === undefined
    ? partijenMetNaam(plan.partijen, organisatie)[0]
    : plan.partijen.find(een => een.id === gekozen)

/** An afspraak with the row that names the organisation in it. */
interface Rij extends Pick<AfspraakRegel, 'afspraakId' | 'code' | 'titel' | 'opgave'> {
  readonly eigen: Betrokkene
  readonly afspraak: Plan['afspraken'][number]
}

function rijenVan(plan: Plan, partijId: string): Rij[] {
  const { opgaven, los } = deelIn(plan, opgavenDeel(plan))
  const delen = [
    ...opgaven.map(({ opgave, code, afspraken }) => ({
      afspraken,
      naam: `${code} ${opgave.titel.plat.trim() || 'Opgave zonder titel'}`,
    })),
    { afspraken: los, naam: '' },
  ]
  return delen.flatMap(({ afspraken, naam }) =>
    afspraken.flatMap(({ afspraak, code }) =>
      afspraak.partijen
        .filter(een => een.partijId === partijId)
        .map(eigen => ({
          ...{ eigen, afspraak, code, afspraakId: afspraak.id, opgave: naam },
          titel: afspraak.titel.plat.trim() || 'Afspraak zonder titel',
        })),
    ),
  )
}

function afspraakRegel(rij: Rij, perOnderdeel: readonly MeldingenBij[]): AfspraakRegel {
  const { afspraakId, code, titel, opgave, eigen, afspraak } = rij
  const eigenMeldingen = perOnderdeel.find(een => een.id === afspraakId)?.meldingen ?? []
  const gemotiveerd = eigenMeldingen.filter(een => een.gemotiveerd).length
  return {
    ...{ afspraakId, code, titel, opgave, rol: rolNamen[eigen.rol ?? ''] ?? '' },
    ...{ startdatum: afspraak.startdatum, einddatum: afspraak.einddatum },
    ...{ meldingen: eigenMeldingen.length - gemotiveerd, gemotiveerd },
  }
}

const toezeggingRegel = ({ afspraakId, code, titel, eigen }: Rij): ToezeggingRegel => ({
  ...{ afspraakId, code, titel, elementId: eigen.id, rol: rolNamen[eigen.rol ?? ''] ?? '' },
  status: statusNamen[eigen.commitment.status ?? ''] ?? 'niet ingevuld',
  datum: eigen.commitment.datum,
  voorbehoud: eigen.commitment.voorbehoud.plat.trim(),
})

/** At the organisation itself, the opgaven it leads, and every afspraak it takes part in; in reading order. */
function meldingenVan(
  plan: Plan,
  partijId: string,
  rijen: readonly Rij[],
  meldingen: readonly Melding[],
): MeldingenBij[] {
  const onderdeelVan = onderdelenIn(plan)
  const eigen = new Map<string, Melding[]>([
    [partijId, []],
    ...plan.opgaven.filter(een => een.trekkerId === partijId).map(een => [een.id, []] as [string, Melding[]]),
    ...rijen.map(rij => [rij.afspraakId, []] as [string, Melding[]]),
  ])
  for (const melding of meldingen) eigen.get(onderdeelVan(melding.elementId).id)?.push(melding)
  return [...eigen]
    .filter(([, lijst]) => lijst.length > 0)
    .map(([id, lijst]) => ({ ...onderdeelVan(id), meldingen: lijst }))
}
