/**
 * Words that were typed and not yet kept, by what they are about: they are there again when the form is
 * opened anew, also after the list around it was drawn again.
 */
const concepten = new Map<string, string>()

export const concept = (sleutel: string): string | undefined => concepten.get(sleutel)
export const houdConcept = (sleutel: string, tekst: string): void => void concepten.set(sleutel, tekst)
export const vergeetConcept = (sleutel: string): void => void concepten.delete(sleutel)
