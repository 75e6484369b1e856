import type { Tekst } from './tekst.ts'

/**
 * The kinds of field. An item declares each of its fields once, with kind and Dutch label; type, Yjs
 * mapping, JSON, form control and label all follow from that one line.
 *
 * `leeg: 'weg'` leaves an empty field out of the JSON instead of writing null.
 */
interface Declared {
  readonly label: string
  readonly leeg?: 'weg' | 'null'
}
export interface Regel extends Declared {
  readonly kind: 'regel'
}
export interface TekstVeld extends Declared {
  readonly kind: 'tekst'
}
export interface Woord extends Declared {
  readonly kind: 'woord'
}
export interface Getal extends Declared {
  readonly kind: 'getal'
}
export interface Geheel extends Declared {
  readonly kind: 'geheel'
}
export interface Datum extends Declared {
  readonly kind: 'datum'
}
export interface JaNee extends Declared {
  readonly kind: 'jaNee'
}
export interface Keuze<Optie extends string = string> extends Declared {
  readonly kind: 'keuze'
  readonly opties: Readonly<Record<Optie, string>>
}
export interface Verwijzing extends Declared {
  readonly kind: 'verwijzing'
  readonly naar: Doel
}
export interface Verzameling<Element extends string | number = string | number> extends Declared {
  readonly kind: 'verzameling'
  readonly van: 'verwijzing' | 'keuze' | 'woord' | 'jaar'
  readonly naar?: Doel
  readonly opties?: Readonly<Record<string, string>>
  readonly element?: Element
}
export interface Groep<V extends Velden = Velden> extends Declared {
  readonly kind: 'groep'
  readonly velden: V
}
/** Items that live inside their parent: a `Y.Map` by id under the field. */
export interface Lijst<I extends ItemDeclaration = ItemDeclaration> extends Declared {
  readonly kind: 'lijst'
  readonly item: I
}
/** Items that live in the root map of their kind; the field only says where they stand in the JSON. */
export interface Wortel<I extends ItemDeclaration = ItemDeclaration> extends Declared {
  readonly kind: 'wortel'
  readonly item: I
}

export type Veld =
  | Regel
  | TekstVeld
  | Woord
  | Getal
  | Geheel
  | Datum
  | JaNee
  | Keuze
  | Verwijzing
  | Verzameling
  | Groep
  | Lijst
  | Wortel

export interface Velden {
  readonly [naam: string]: Veld
}

/** What a reference may point at: items of the plan, or something known by name outside it. */
export type Doel =
  | 'partijen'
  | 'gemeenten'
  | 'bevindingen'
  | 'opgaven'
  | 'afspraken'
  | 'resultaatafspraken'
  | 'gebied'
  | 'elementen'
  | 'anderPlan'
  | 'anderElement'

/** One kind of item. `kind` is its name as a list: in the Y.Doc, the JSON and the URL. */
export interface ItemDeclaration<V extends Velden = Velden> {
  readonly kind: string
  readonly label: string
  readonly velden: V
  /** False for items that have no id in the JSON; inside the plan every item has one. */
  readonly idInJson: boolean
}

export type Waarde<F> = F extends { kind: 'regel' | 'tekst' }
  ? Tekst
  : F extends { kind: 'woord' | 'datum' | 'verwijzing' }
    ? string | null
    : F extends { kind: 'getal' | 'geheel' }
      ? number | null
      : F extends { kind: 'jaNee' }
        ? boolean | null
        : F extends Keuze<infer Optie>
          ? Optie | null
          : F extends Verzameling<infer Element>
            ? readonly Element[]
            : F extends Groep<infer V>
              ? Waarden<V>
              : F extends { kind: 'lijst' | 'wortel'; item: ItemDeclaration<infer V> }
                ? readonly Item<V>[]
                : never

export type Waarden<V> = { readonly [Naam in keyof V]: Waarde<V[Naam]> }
export type Item<V> = { readonly id: string } & Waarden<V>
export type ItemOf<D> = D extends ItemDeclaration<infer V> ? Item<V> : never

export const regel = (label: string): Regel => ({ kind: 'regel', label })
export const tekst = (label: string): TekstVeld => ({ kind: 'tekst', label })
export const woord = (label: string): Woord => ({ kind: 'woord', label })
export const getal = (label: string): Getal => ({ kind: 'getal', label })
export const geheel = (label: string): Geheel => ({ kind: 'geheel', label })
export const datum = (label: string): Datum => ({ kind: 'datum', label })
export const jaNee = (label: string): JaNee => ({ kind: 'jaNee', label })
export const keuze = <const O extends string>(
  label: string,
  opties: Readonly<Record<O, string>>,
): Keuze<O> => ({
  kind: 'keuze',
  label,
  opties,
})
export const verwijzing = (label: string, naar: Doel): Verwijzing => ({ kind: 'verwijzing', label, naar })
export const verwijzingen = (label: string, naar: Doel): Verzameling<string> => ({
  kind: 'verzameling',
  van: 'verwijzing',
  label,
  naar,
})
export const keuzes = <const O extends string>(
  label: string,
  opties: Readonly<Record<O, string>>,
): Verzameling<O> => ({
  kind: 'verzameling',
  van: 'keuze',
  label,
  opties,
})
export const woorden = (label: string): Verzameling<string> => ({ kind: 'verzameling', van: 'woord', label })
export const jaren = (label: string): Verzameling<number> => ({ kind: 'verzameling', van: 'jaar', label })
export const groep = <const V extends Velden>(label: string, velden: V): Groep<V> => ({
  kind: 'groep',
  label,
  velden,
})
export const lijst = <I extends ItemDeclaration>(label: string, item: I): Lijst<I> => ({
  kind: 'lijst',
  label,
  item,
})
export const wortel = <I extends ItemDeclaration>(label: string, item: I): Wortel<I> => ({
  kind: 'wortel',
  label,
  item,
})
/** Leaves the field out of the JSON while it is empty. */
export const alsIngevuld = <F extends Veld>(veld: F): F => ({ ...veld, leeg: 'weg' })
/** Writes a wholly empty group to the JSON as null. */
export const leegIsNull = <F extends Groep>(veld: F): F => ({ ...veld, leeg: 'null' })

export function item<const V extends Velden>(kind: string, label: string, velden: V): ItemDeclaration<V> {
  return { kind, label, velden, idInJson: true }
}
/** An item that has no id of its own in the JSON. */
export function rij<const V extends Velden>(kind: string, label: string, velden: V): ItemDeclaration<V> {
  return { kind, label, velden, idInJson: false }
}
