/** More texts than one item has: its rules read them one after the other. */
const hoogstens = 16

/**
 * Makes of a function of a text one that remembers what it found in the last few. The function may write over
 * `vergeten`, what it found in a text that is remembered no longer.
 */
export function openTekstgeheugen<T>(lees: (tekst: string, vergeten?: T) => T): (tekst: string) => T {
  const teksten: string[] = []
  const gelezen: T[] = []
  let volgende = 0
  return tekst => {
    const known = teksten.indexOf(tekst)
    if (known >= 0) return gelezen[known] as T
    const value = lees(tekst, gelezen[volgende])
    teksten[volgende] = tekst
    gelezen[volgende] = value
    volgende = (volgende + 1) % hoogstens
    return value
  }
}
