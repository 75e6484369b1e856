const getallen = new Intl.NumberFormat('nl-NL')

/** `1 melding`, `12 meldingen`, `geen meldingen`. */
export const telling = (aantal: number, een: string, meer: string): string =>
  aantal === 0 ? `geen ${meer}` : `${getallen.format(aantal)} ${aantal === 1 ? een : meer}`

/** A share of a whole: `53%`. */
export const aandeel = (deel: number, geheel: number): string =>
  `${geheel === 0 ? 0 : Math.round((100 * deel) / geheel)}%`
