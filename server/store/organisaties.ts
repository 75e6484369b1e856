import type { Database } from 'better-sqlite3'
import { newId } from '../../shared/plan/newId.ts'
import { whenFree } from './whenFree.ts'

/** An organisation of the region. Its name is its own whatever the case; its sector is a key of `opties.ts`. */
export interface Organisatie {
  readonly id: string
  readonly naam: string
  readonly sector: string
}
export type NewOrganisatie = Omit<Organisatie, 'id'>

export interface Organisaties {
  /** All of them, by name. */
  all(): Promise<readonly Organisatie[]>
  byId(id: string): Promise<Organisatie | null>
  /** Null when there is one of that name. */
  add(organisatie: NewOrganisatie): Promise<Organisatie | null>
}

const byNaam = new Intl.Collator('nl')
const sameNaam = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase('nl') === other.trim().toLocaleLowerCase('nl')

function rows(db: Database) {
  const all = db.prepare<[], Organisatie>('SELECT id, naam, sector FROM organisaties')
  const insert = db.prepare('INSERT INTO organisaties (id, naam, sector) VALUES (?, ?, ?)')
  return {
    all: () => all.all().sort((one, other) => byNaam.compare(one.naam, other.naam)),
    // Here and not in SQL, which knows the case of no more than 26 letters.
    find: (naam: string): Organisatie | null => all.all().find(een => sameNaam(een.naam, naam)) ?? null,
    make({ naam, sector }: NewOrganisatie): Organisatie {
      const made = { id: newId(), naam: naam.trim(), sector }
      insert.run(made.id, made.naam, made.sector)
      return made
    },
  }
}

/** The organisation of that name, made when there is none: then with this sector. Within the caller's transaction. */
export function ensureOrganisatie(db: Database): (organisatie: NewOrganisatie) => Organisatie {
  const { find, make } = rows(db)
  return organisatie => find(organisatie.naam) ?? make(organisatie)
}

export function organisaties(db: Database): Organisaties {
  const { all, find, make } = rows(db)
  const byId = db.prepare<[string], Organisatie>('SELECT id, naam, sector FROM organisaties WHERE id = ?')
  const add = db.transaction((een: NewOrganisatie) => (find(een.naam) ? null : make(een)))
  return {
    all: async () => all(),
    byId: async id => byId.get(id) ?? null,
    add: een => whenFree(() => add.immediate(een)),
  }
}
