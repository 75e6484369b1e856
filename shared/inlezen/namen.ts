/** Words as they are compared: without capitals, accents, signs and what stands between brackets. */
export const gelijkend = (woorden: string): string =>
  woorden
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z0-9€%]+/g, ' ')
    .trim()

/** A number that somebody typed before a title, with the kind of item: `2.3`, `2.3-A`, `Opgave 2:`. */
const getypt =
  /^(?:(?:hoofdstuk|bijlage|(?:regio-?)?opgave|(?:regio-?)?afspraak|randvoorwaarde)\s+(?:\d+(?:\.\d+)*(?:-?[a-z])?|[ivx]+|[a-z](?=\s*[:.–]))\s*[:.)–-]*\s+|(?:hoofdstuk|(?:regio-?)?opgave|(?:regio-?)?afspraak|randvoorwaarde)\s*[:–]\s*|\d+(?:\.\d+)+(?:-[a-z]{1,2})?[.:)]?\s+|\d+[.:)]\s+)(?=\S)/i

/** A title without the number before it, and that number; the plan numbers itself. */
export function zonderNummer(titel: string): { readonly titel: string; readonly nummer: string } {
  const nummer = getypt.exec(titel)?.[0] ?? ''
  return { titel: titel.slice(nummer.length), nummer: nummer.trim() }
}
