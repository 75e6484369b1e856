import type { Rule } from '../rule.ts'
import samenhangAcuteKeten from './acute-keten.ts'
import samenhangProgrammas from './programmas.ts'
import samenhangWerkagendaRichting from './werkagenda-richting.ts'

/** The rules of this group, in the order of the panel. */
export const samenhangRegels: readonly Rule[] = [
  samenhangProgrammas,
  samenhangWerkagendaRichting,
  samenhangAcuteKeten,
]
