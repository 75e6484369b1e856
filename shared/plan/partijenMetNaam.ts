import type { Plan } from './plan.ts'

/** The parties that go by a name, be it their own or another one. */
export function partijenMetNaam(partijen: Plan['partijen'], naam: string): Plan['partijen'] {
  const gezocht = fold(naam)
  return partijen.filter(partij => [partij.naam.plat, ...partij.aliassen].some(een => fold(een) === gezocht))
}

const fold = (naam: string): string => naam.trim().toLocaleLowerCase('nl')
