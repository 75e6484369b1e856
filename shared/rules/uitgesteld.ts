import { patroon } from './taal/patroon.ts'

const later = patroon(
  [
    '^(?:p\\.?m\\.?|n\\.?t\\.?b\\.?|nader\\s+te\\s+bepalen|volgt(?:\\s+nog)?|later)\\.?$',
    '\\b(?:later|nog|nader)\\b[^.!?;]{0,40}\\b(?:uit(?:ge|\\s+te\\s+)werk(?:t|en)|bepa(?:ald|len)|ingevuld|in\\s+te\\s+vullen)\\b',
    '\\bvolg(?:t|en)(?:\\s+(?:nog|later))?\\.?$',
  ].join('|'),
)

/** Whether a text only says that it will be written later: `Monitoring wordt later uitgewerkt.` */
export const isUitgesteld = (tekst: string): boolean =>
  later.test(tekst.trim()) && !/[.!?]\s+\S/.test(tekst.trim())

/** Whether a text says something now. */
export const isBeschreven = (tekst: string): boolean => tekst.trim() !== '' && !isUitgesteld(tekst)
