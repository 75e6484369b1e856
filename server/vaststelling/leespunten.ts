import type { Ondertekenaar } from '../../shared/overleg/voorstel.ts'
import { Refusal } from '../../shared/refusals.ts'
import type { Aanbieding } from '../../shared/vaststelling/aanbieding.ts'
import type { Leespunt, Leespunten } from '../../shared/vaststelling/leespunt.ts'
import type { EerdereVersie } from '../store/gelezenVersies.ts'
import type { Store } from '../store/store.ts'

type Parts = Pick<Store, 'versies' | 'gelezenVersies' | 'aanbiedingen' | 'bezoeken'>
interface Wie {
  readonly userId: string
  /** Milliseconds since 1970. */
  readonly nu: number
}

/** Since when somebody who reads a version may be told what changed. Refuses a version that is not there. */
export async function leespunten(
  store: Parts,
  planId: string,
  versieId: string,
  { userId, nu }: Wie,
): Promise<Leespunten> {
  const versie = await store.versies.one(planId, versieId)
  if (!versie) throw new Refusal('niet-gevonden')
  const eerder = await store.gelezenVersies.voor(planId, versie.nr, userId)
  const tekenaar = (await store.aanbiedingen.tekenaars(planId)).find(({ id }) => id === userId)
  const aangeboden = await store.aanbiedingen.of(planId)
  const versies = puntenVan(eerder, aangeboden, { userId, organisatieId: tekenaar?.organisatieId ?? null })
  const sinds = await store.bezoeken.sinds(planId, userId, nu)
  // Who was in the plan after the version was made knows more than it says.
  const bezoek = sinds !== null && sinds < Date.parse(versie.op) ? bezoekOp(sinds) : null
  const eerste = versies.find(({ soort }) => soort !== 'versie') ?? bezoek
  const rest = [...versies, ...(bezoek ? [bezoek] : [])].filter(een => een !== eerste)
  return { sinds: eerste?.van ?? null, punten: eerste ? [eerste, ...rest] : rest }
}

const bezoekOp = (sinds: number): Leespunt => ({
  ...{ van: 'bezoek', soort: 'bezoek', naam: null, op: new Date(sinds).toISOString() },
})

interface Lezer {
  readonly userId: string
  /** That they sign for. */
  readonly organisatieId: string | null
}
const idIn = (auteur: string): string => (JSON.parse(auteur) as Ondertekenaar).id

/** Versions that say the same are one point: what was offered is kept again under its name when it is sealed. */
function puntenVan(
  eerder: readonly EerdereVersie[],
  aangeboden: readonly Aanbieding[],
  lezer: Lezer,
): readonly Leespunt[] {
  const perInhoud = new Map<string, EerdereVersie[]>()
  for (const een of eerder) perInhoud.set(een.hash, [...(perInhoud.get(een.hash) ?? []), een])
  return [...perInhoud.values()].map(zelfde => {
    const aanbod = aangeboden.filter(({ versieId }) => zelfde.some(({ id }) => id === versieId))
    return punt(zelfde, aanbod, lezer)
  })
}

function punt(
  zelfde: readonly EerdereVersie[],
  aanbod: readonly Aanbieding[],
  { userId, organisatieId }: Lezer,
): Leespunt {
  const [{ id: van, op } = { id: '', op: '' }] = zelfde
  const naam = zelfde.find(een => een.naam !== null)?.naam ?? aanbod[0]?.naam ?? null
  const gelezenOp = zelfde.find(een => een.gelezenOp !== null)?.gelezenOp
  if (gelezenOp) return { van, soort: 'gelezen', naam, op: gelezenOp }
  const gemaakt = zelfde.find(({ auteur }) => auteur !== null && idIn(auteur) === userId)
  if (gemaakt) return { van, soort: 'gemaakt', naam, op: gemaakt.op }
  const antwoorden = aanbod.flatMap(({ organisaties }) =>
    organisaties.flatMap(een => (een.id === organisatieId ? een.antwoorden : [])),
  )
  const [antwoord] = antwoorden
  return antwoord ? { van, soort: 'beantwoord', naam, op: antwoord.op } : { van, soort: 'versie', naam, op }
}
