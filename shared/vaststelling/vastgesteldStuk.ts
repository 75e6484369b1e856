import type { Plan } from '../plan/plan.ts'
import { planStuk } from '../stukken/plan.ts'
import { gegeven, kop, type Stuk, type Tabel } from '../stukken/stuk.ts'
import { type Aanbieding, antwoordNaam, laatste } from './aanbieding.ts'
import type { Vaststelling } from './vaststelling.ts'

export type GenomenBesluit = Pick<Vaststelling, 'naam' | 'hash' | 'besluit' | 'op'>

const datum = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
const dag = (op: string): string => datum.format(new Date(op))

/** A plan as its papers show it once it was decided about: when it was offered, its status was another. */
export const alsVastgesteld = (plan: Plan): Plan => ({
  ...plan,
  versie: { ...plan.versie, status: 'vastgesteld' },
})

/** In groups of eight: a line of 64 signs is wider than the column, and nobody compares it by eye. */
const inGroepen = (hash: string): string => hash.match(/.{1,8}/g)?.join(' ') ?? ''

/** The sealed paper: the plan, what was decided, and at its end what each organisation answered. */
export function vastgesteldStuk(plan: Plan, besluit: GenomenBesluit, aanbieding: Aanbieding): Stuk {
  const stuk = planStuk(alsVastgesteld(plan), {
    kenmerken: [
      ...gegeven('Vastgesteld', `Versie ${besluit.naam}, ${dag(besluit.op)}`),
      ...gegeven('Besluit', besluit.besluit),
      ...gegeven('Controlegetal van de gegevens (SHA-256)', inGroepen(besluit.hash)),
    ],
  })
  const akkoorden = [kop(1, 'akkoord-per-organisatie', 'Akkoord per organisatie'), akkoordTabel(aanbieding)]
  return { ...stuk, delen: [...stuk.delen, ...akkoorden] }
}

/** By organisation and without names: who signed is in the history of the plan. */
const akkoordTabel = ({ organisaties }: Aanbieding): Tabel => ({
  soort: 'tabel',
  bijschrift: '',
  kolommen: [
    { kop: 'Organisatie', breedte: 4 },
    { kop: 'Antwoord', breedte: 3 },
    { kop: 'Voorbehoud of reden', breedte: 5 },
    { kop: 'Datum', breedte: 3 },
  ],
  rijen: organisaties.map(een => {
    const gegeven = laatste(een)
    const cellen = [
      een.naam,
      gegeven ? antwoordNaam[gegeven.antwoord] : 'Geen antwoord',
      gegeven?.tekst ?? '',
      gegeven ? dag(gegeven.op) : '',
    ]
    return cellen.map(tekst => [{ tekst }])
  }),
})
