import { FileChild } from 'docx'
import type { Blok } from '../../shared/stukken/stuk.ts'

/** How many parts of a paper are made at once. */
const groepsgrootte = 100

/**
 * Some parts, made when they are written and let go of then. All of a plan of 1,000 afspraken at once are a million
 * objects, which cost more to keep than to make; and for each table the library looks through all that is in the body.
 */
class Groep extends FileChild {
  readonly #maak: () => readonly FileChild[]

  constructor(maak: () => readonly FileChild[]) {
    super('groep')
    this.#maak = maak
  }

  override get writtenAs() {
    return this.#maak()
  }
}

/** The parts of a paper, which `maak` makes in their order when they are written. */
export const inGroepen = (
  blokken: readonly Blok[],
  maak: (blokken: readonly Blok[]) => readonly FileChild[],
): readonly FileChild[] =>
  Array.from({ length: Math.ceil(blokken.length / groepsgrootte) }, (_, index) => {
    const eigen = blokken.slice(index * groepsgrootte, (index + 1) * groepsgrootte)
    return new Groep(() => maak(eigen))
  })
