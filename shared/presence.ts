/**
 * Presence in one plan, as awareness carries it. `persoon` is stamped by the server from the session;
 * what a client sends there is overwritten. The rest is the client's own.
 */
export interface Persoon {
  readonly id: string
  readonly naam: string
  readonly organisatie: string
  readonly sector: string
  /** Index into `palette`: the same person has the same colour and shape in every window. */
  readonly kleur: number
}
/** Where somebody is: an element and a field of it, and in prose also the caret as relative positions. */
export interface Cursor {
  readonly elementId: string
  readonly veld: string
  /** Somebody reads there, and is in no field. */
  readonly leest?: true
  readonly anchor?: unknown
  readonly head?: unknown
}
export interface Presence {
  readonly persoon?: Persoon
  readonly cursor?: Cursor | null
}

/** Eight colours that stay apart for colour-blind eyes; white text on each is readable (4.5:1). */
export const palette = [
  { naam: 'donkerblauw', hex: '#0B3C8C', vorm: '●' },
  { naam: 'olijfgroen', hex: '#558000', vorm: '◆' },
  { naam: 'petrol', hex: '#006D75', vorm: '▲' },
  { naam: 'violet', hex: '#7B2FBE', vorm: '■' },
  { naam: 'bordeaux', hex: '#7A0C1E', vorm: '⬟' },
  { naam: 'magenta', hex: '#C2187A', vorm: '★' },
  { naam: 'staalblauw', hex: '#4C73A8', vorm: '⬢' },
  { naam: 'antraciet', hex: '#2F3542', vorm: '✚' },
] as const
