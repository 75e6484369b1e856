import type { Plan } from '../../shared/plan/plan.ts'

/** The afspraken in which an organisation takes part, known by its name or another name it goes by. */
export function mijnAfspraken(
  plan: Pick<Plan, 'partijen' | 'afspraken'>,
  organisatie: string,
): readonly string[] {
  const gezocht = fold(organisatie)
  const partijen = new Set(
    plan.partijen
      .filter(partij => [partij.naam.plat, ...partij.aliassen].some(naam => fold(naam) === gezocht))
      .map(partij => partij.id),
  )
  return plan.afspraken
    .filter(afspraak => afspraak.partijen.some(one => one.partijId !== null && partijen.has(one.partijId)))
    .map(afspraak => afspraak.id)
}

const fold = (naam: string): string => naam.trim().toLocaleLowerCase('nl')
