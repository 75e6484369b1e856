import type { Json } from '../plan/itemMap.ts'

const partij = (
  id: string,
  naam: string,
  sector: string,
  domein: string,
  type: string,
  anders: Json = {},
): Json => ({ id, naam, aliassen: [], sector, domein, type, ...anders })

const aanbieder = (id: string, naam: string, sector: string, anders: Json = {}): Json =>
  partij(id, naam, sector, 'zorg', 'aanbieder', {
    professionals: 'De adviesraad van professionals leest elke versie mee.',
    ...anders,
  })

/** The parties of the example plan, one of every sector, for a list with one more or one less. */
export const partijen: readonly Json[] = [
  aanbieder('p-thuiszorg', 'Thuiszorg Duinhaven', 'vvt'),
  aanbieder('p-huisartsen', 'Huisartsen Wierdenburg', 'huisartsen'),
  partij('p-gemeente', 'Gemeente Duinhaven', 'gemeente', 'sociaal', 'gemeente', {
    rollen: ['aangewezen-gemeente', 'mandaatgemeente'],
    werkgebied: ['g-duinhaven'],
  }),
  partij('p-verzekeraar', 'Zorgverzekeraar De Kust', 'zorgverzekeraar', 'financier', 'financier', {
    rollen: ['marktleider-zorgverzekeraar'],
  }),
  partij('p-wierdenburg', 'Gemeente Wierdenburg', 'gemeente', 'sociaal', 'gemeente', {
    werkgebied: ['g-wierdenburg'],
  }),
  partij('p-welzijn', 'Welzijn Duinhaven', 'welzijn', 'sociaal', 'uitvoerder'),
  partij('p-inwoners', 'Inwonerraad Wadrand', 'inwoners', 'inwoner', 'vertegenwoordiging'),
  aanbieder('p-ziekenhuis', 'Ziekenhuis Wadrand', 'msz', {
    medischeStaf: { betrokken: true, orgaan: 'bestuur medische staf', datum: '2023-10-12' },
  }),
  aanbieder('p-geestelijk', 'GGZ Wadrand', 'ggz'),
  partij('p-publiek', 'GGD Wadrand', 'ggd', 'publieke-gezondheid', 'uitvoerder'),
  aanbieder('p-apothekers', 'Apothekerskring Duinhaven', 'apothekers'),
  aanbieder('p-fysio', 'Fysiotherapeuten Wierdenburg', 'paramedici'),
  aanbieder('p-geboorte', 'Verloskundigenkring Wadrand', 'geboortezorg'),
  aanbieder('p-ambulance', 'Ambulancedienst Wadrand', 'ambulance'),
  aanbieder('p-gehandicapten', 'Stichting De Branding', 'gehandicaptenzorg'),
  partij('p-jeugd', 'Jeugdteam Wierdenburg', 'jeugd', 'sociaal', 'uitvoerder'),
  partij('p-wonen', 'Woonstichting Duinhaven', 'wonen', 'ondersteunend', 'ondersteuner'),
  partij('p-onderwijs', 'Scholen Wadrand', 'onderwijs', 'ondersteunend', 'ondersteuner'),
]
