/** What one and more of a kind of item are called. */
const namen: Readonly<Record<string, readonly [string, string]>> = {
  hoofdstukken: ['hoofdstuk', 'hoofdstukken'],
  partijen: ['organisatie', 'organisaties'],
  bevindingen: ['bevinding', 'bevindingen'],
  opgaven: ['opgave', 'opgaven'],
  afspraken: ['afspraak', 'afspraken'],
  randvoorwaarden: ['randvoorwaarde', 'randvoorwaarden'],
  besluiten: ['besluit', 'besluiten'],
  raden: ['gemeenteraad', 'gemeenteraden'],
  inwonersbetrokkenheid: ['moment met inwoners', 'momenten met inwoners'],
  programmas: ['programma', 'programma’s'],
  planrelaties: ['relatie met een ander plan', 'relaties met andere plannen'],
  begrippen: ['begrip', 'begrippen'],
  motiveringen: ['uitleg bij een criterium', 'uitleggen bij criteria'],
  gemeenten: ['gemeente', 'gemeenten'],
  subregios: ['subregio', 'subregio’s'],
  betrokkenen: ['betrokken partij', 'betrokken partijen'],
  resultaatafspraken: ['resultaat', 'resultaten'],
  mijlpalen: ['mijlpaal', 'mijlpalen'],
  dekking: ['regel over geld', 'regels over geld'],
  personeelsimpact: ['regel over personeel', 'regels over personeel'],
}

/** `1 afspraak`, `2 afspraken`. A kind that is not named here goes by its label. */
export function aantal(getal: number, kind: string, label: string): string {
  const [een, meer] = namen[kind] ?? [label.toLowerCase(), `× ${label.toLowerCase()}`]
  return `${getal} ${getal === 1 ? een : meer}`
}

/** Whether every kind of item has its words. */
export const heeftWoorden = (kind: string): boolean => Object.hasOwn(namen, kind)
