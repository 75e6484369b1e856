/** A name as part of an id: `Scholengroep Vennebaan` becomes `scholengroep-vennebaan`; at most 40 letters. */
export const slug = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '')
