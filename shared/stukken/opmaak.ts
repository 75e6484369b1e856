/**
 * How the items of a plan are laid out, where the order of their declarations does not say enough. A field that is not
 * named here is shown all the same: after the others, with its label.
 */
export interface KolomOpmaak {
  readonly kop: string
  readonly breedte: number
  /** Dotted names. The first has no label, the others stand under it with theirs. */
  readonly velden: readonly string[]
  readonly rechts?: true
}

const kolom = (kop: string, breedte: number, ...velden: readonly string[]): KolomOpmaak => ({
  kop,
  breedte,
  velden,
})
const getallen = (kop: string, breedte: number, ...velden: readonly string[]): KolomOpmaak => ({
  ...kolom(kop, breedte, ...velden),
  rechts: true,
})

/** Items that stand in a table, by kind. */
export const tabellen: Readonly<Record<string, readonly KolomOpmaak[]>> = {
  betrokkenen: [
    kolom('Partij', 5, 'partijId'),
    kolom('Rol', 2, 'rol'),
    kolom('Toezegging', 3, 'commitment.status', 'commitment.voorbehoud'),
    kolom('Datum', 3, 'commitment.datum'),
  ],
  resultaatafspraken: [
    kolom(
      'Wat tellen we?',
      6,
      'indicator.naam',
      'indicator.teller',
      'indicator.noemer',
      'indicatorCode',
      'niveau',
    ),
    kolom('Nu', 3, 'nulmeting.waarde', 'nulmeting.peildatum'),
    kolom(
      'Doel',
      4,
      'streefwaarde',
      'einddatum',
      'richting',
      'tussendoel.waarde',
      'tussendoel.datum',
      'eenheid',
    ),
    kolom('Meting', 4, 'eigenaarId', 'frequentie', 'bron', 'optelbaar'),
  ],
  mijlpalen: [
    kolom('Datum', 3, 'datum'),
    kolom('Wat is er dan klaar?', 6, 'omschrijving'),
    kolom('Verantwoordelijke', 4, 'verantwoordelijkeId'),
  ],
  dekking: [
    getallen('Bedrag per jaar', 3, 'bedrag'),
    kolom('Jaren', 2, 'jaren'),
    kolom('Bron', 4, 'bron', 'kostensoort'),
    kolom('Aard', 2, 'aard'),
    kolom('Status', 2, 'status'),
  ],
  personeelsimpact: [
    kolom('Functiegroep', 6, 'functiegroep'),
    getallen('Fte', 2, 'fte'),
    kolom('Jaar', 2, 'jaar'),
  ],
  subregios: [kolom('Subregio', 3, 'naam'), kolom('Gemeenten', 8, 'gemeenten')],
  bevindingen: [
    kolom('Bevinding', 6, 'tekst'),
    getallen('Waarde', 3, 'waarde', 'eenheid'),
    kolom('Jaar', 3, 'peiljaar', 'prognosejaar'),
    kolom('Bron', 4, 'bron'),
  ],
  partijen: [
    kolom('Organisatie', 4, 'naam', 'aliassen', 'vertegenwoordiger'),
    kolom('Sector', 4, 'sector', 'domein', 'type', 'rollen'),
    kolom(
      'Werkgebied en professionals',
      5,
      'werkgebied',
      'professionals',
      'medischeStaf.betrokken',
      'medischeStaf.orgaan',
      'medischeStaf.datum',
    ),
  ],
  besluiten: [
    kolom('Partij', 4, 'partijId'),
    kolom('Orgaan', 4, 'orgaan'),
    kolom('Datum', 3, 'datum'),
    kolom('Uitkomst', 3, 'uitkomst'),
  ],
  raden: [
    kolom('Gemeente', 3, 'gemeenteId'),
    kolom('Datum', 3, 'datum'),
    kolom('Vorm', 3, 'vorm'),
    kolom('Stuk', 5, 'stuk'),
  ],
  inwonersbetrokkenheid: [
    kolom('Wanneer', 3, 'datum', 'fase'),
    kolom('Wie en hoe', 4, 'vorm', 'doelgroep', 'deelnemers'),
    kolom('Opbrengst', 6, 'opbrengst', 'afspraakIds'),
  ],
  programmas: [
    kolom('Programma', 4, 'code'),
    kolom('Afspraken', 4, 'afspraakIds'),
    kolom('Toelichting', 5, 'toelichting'),
  ],
  planrelaties: [
    kolom('Ander plan', 4, 'naarPlan', 'naarElementIds'),
    kolom('Verhouding', 3, 'verhouding', 'volgorde'),
    kolom('Dit plan', 3, 'elementIds'),
    kolom('Toelichting', 5, 'toelichting'),
  ],
  begrippen: [kolom('Afkorting', 3, 'afkorting'), kolom('Voluit', 9, 'voluit')],
}

/** Fields that come after the others of their item, by kind. */
export const achteraan: ReadonlySet<string> = new Set([
  'opgaven/nummer',
  'afspraken/nummer',
  'afspraken/tags',
])

/** Names of fields whose values speak for themselves: their label would only be in the way. */
export const zonderLabel: ReadonlySet<string> = new Set([
  'sector',
  'domein',
  'type',
  'fase',
  'peiljaar',
  'bron',
])

/** The unit of a number that its label names, by field. */
export const vasteEenheid: ReadonlyMap<string, string> = new Map([['bedrag', '€']])
/** Numbers that are a change, with their sign. */
export const getekend: ReadonlySet<string> = new Set(['fte'])

/**
 * What no paper shows, by kind and field, since it is no text, name, number or date of the plan: at a motivering the
 * account of who wrote it, the moment to the millisecond of a date that is shown, the key of the field it is about, and
 * a code of what that said.
 */
export const nietOpPapier: ReadonlySet<string> = new Set([
  'motiveringen/doorId',
  'motiveringen/tijdstip',
  'motiveringen/kenmerk',
  'motiveringen/veld',
])
