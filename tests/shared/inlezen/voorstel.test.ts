import { describe, expect, test } from 'vitest'
import { entry, numbering, paragraph, run, styled, table } from '../../kit/docx/makeDocx.ts'
import { lezingVan } from './lezing.ts'

const kop = (niveau: number, woorden: string) => styled(`Heading${niveau}`, woorden)
const planVan = (...body: readonly string[]) =>
  lezingVan({ body: body.join(''), numbering: numbering({ 1: ['bullet'] }) })
const plat = (items: readonly { readonly titel: { readonly plat: string } }[]) =>
  items.map(({ titel }) => titel.plat)

describe('headings', () => {
  test('of the first level are hoofdstukken, those below are headings in them', () => {
    const { plan } = planVan(
      kop(1, 'Waarom dit plan'),
      paragraph('Omdat het moet.'),
      kop(2, 'De regio'),
      paragraph('Negen gemeenten.'),
      kop(1, 'Hoe wij werken'),
    )
    expect(plat(plan.hoofdstukken)).toEqual(['Waarom dit plan', 'Hoe wij werken'])
    expect(plan.hoofdstukken[0]?.tekst.blokken).toMatchObject([
      { type: 'paragraph' },
      { type: 'heading', attrs: { level: 2 } },
      { type: 'paragraph' },
    ])
  })

  test('below opgaven are opgaven, and those below afspraken are afspraken of the opgave they are in', () => {
    const { plan } = planVan(
      kop(1, 'Onze opgaven'),
      kop(2, 'Ouderen langer thuis'),
      kop(3, 'Knelpunt'),
      paragraph('Er wachten 400 ouderen.'),
      kop(3, 'Afspraken'),
      kop(4, 'Eén loket voor de nacht'),
      paragraph('Wij openen een loket.'),
      paragraph(`${run('Trekker:', '<w:b/>')}${run(' Zorggroep Beekdal')}`),
      paragraph('Start: 1 maart 2027'),
      kop(2, 'Jeugd'),
    )
    expect(plat(plan.opgaven)).toEqual(['Ouderen langer thuis', 'Jeugd'])
    expect(plan.opgaven[0]?.knelpunt.tekst.plat).toBe('Er wachten 400 ouderen.')
    const [afspraak] = plan.afspraken
    expect(afspraak).toMatchObject({
      nummer: 1,
      titel: { plat: 'Eén loket voor de nacht' },
      oplossing: { plat: 'Wij openen een loket.' },
      startdatum: '2027-03-01',
      opgaveIds: [plan.opgaven[0]?.id],
      partijen: [{ partijId: plan.partijen[0]?.id, rol: 'trekker' }],
    })
    expect(plan.partijen[0]?.naam.plat).toBe('Zorggroep Beekdal')
  })

  test('have fields below them by a label in bold, and below opgaven en afspraken stand both', () => {
    const { plan } = planVan(
      kop(1, 'Opgaven en afspraken'),
      kop(2, 'Ouderen'),
      kop(3, 'Loket'),
      paragraph(`${run('Trekker', '<w:b/>')}${run(' Zorggroep Beekdal')}`),
    )
    expect([plat(plan.opgaven), plat(plan.afspraken)]).toEqual([['Ouderen'], ['Loket']])
    expect(plan.afspraken[0]?.partijen).toMatchObject([{ rol: 'trekker' }])
  })

  test('that say what they are become that, without their number', () => {
    const { plan, ontwerp } = planVan(
      kop(1, 'Opgave 1: Ouderen'),
      kop(2, 'Afspraak 1.1: Loket'),
      kop(2, '1.2-B Valpreventie'),
      kop(1, '3. Randvoorwaarden'),
      kop(2, 'Gegevens delen'),
    )
    expect(plat(plan.opgaven)).toEqual(['Ouderen'])
    expect(plat(plan.afspraken)).toEqual(['Loket', 'Valpreventie'])
    expect(plat(plan.randvoorwaarden)).toEqual(['Gegevens delen'])
    expect(ontwerp.verslag.find(({ soort }) => soort === 'nummer')?.teksten).toEqual([
      'Opgave 1:',
      'Afspraak 1.1:',
      '1.2-B',
    ])
  })

  test('keep a number that belongs to their words', () => {
    expect(
      plat(planVan(kop(1, '7 dagen per week zorg'), kop(1, '2025 en verder')).plan.hoofdstukken),
    ).toEqual(['7 dagen per week zorg', '2025 en verder'])
  })

  test('the only one of the first level, before all others, is the title of the plan', () => {
    const { plan } = planVan(kop(1, 'Regioplan Beekdal'), kop(2, 'Waarom'), kop(2, 'Hoe'))
    expect(plan.titel.plat).toBe('Regioplan Beekdal')
    expect(plat(plan.hoofdstukken)).toEqual(['Waarom', 'Hoe'])
  })

  test('that people made of bold lines count where there are no others', () => {
    const { plan } = planVan(
      paragraph(run('Waarom dit plan', '<w:b/>')),
      paragraph('Omdat het moet.'),
      paragraph(run('Hoe', '<w:b/>')),
    )
    expect(plat(plan.hoofdstukken)).toEqual(['Waarom dit plan', 'Hoe'])
  })
})

describe('text', () => {
  test('before the first heading is a hoofdstuk', () => {
    const { plan } = planVan(paragraph('Voorwoord.'), kop(1, 'Een'))
    expect(plan.hoofdstukken.map(({ titel, tekst }) => [titel.plat, tekst.plat])).toEqual([
      ['Inleiding', 'Voorwoord.'],
      ['Een', ''],
    ])
  })

  test('keeps its lists', () => {
    const { plan } = planVan(kop(1, 'Een'), entry('a', 1), entry('b', 1))
    expect(plan.hoofdstukken[0]?.tekst.plat).toBe('a\nb')
    expect(plan.hoofdstukken[0]?.tekst.blokken).toMatchObject([{ type: 'bulletList' }])
  })
})

describe('a table', () => {
  const koppen = ['Opgave', 'Afspraak', 'Trekker', 'Betrokken partijen', 'Gereed', 'Opmerking']
  const merged = (inside: string, val: string) => ({ inside, settings: `<w:vMerge w:val="${val}"/>` })
  const rijen = [
    [merged('Ouderen', 'restart'), 'Loket', 'Zorggroep Beekdal', 'Huisartsenkring, GGD', '31-12-2027', ''],
    [merged('', 'continue'), 'Valpreventie', 'GGD', '', 'medio 2027', 'Nog bespreken'],
  ]

  test('of afspraken becomes an afspraak a row, with its parties, its opgave and its date', () => {
    const { plan, ontwerp } = planVan(kop(1, 'Afspraken'), table([koppen, ...rijen], 1))
    expect(plat(plan.opgaven)).toEqual(['Ouderen'])
    expect(plan.partijen.map(({ naam }) => naam.plat)).toEqual([
      'Zorggroep Beekdal',
      'Huisartsenkring',
      'GGD',
    ])
    const [loket, val] = plan.afspraken
    expect(loket).toMatchObject({
      titel: { plat: 'Loket' },
      einddatum: '2027-12-31',
      opgaveIds: [plan.opgaven[0]?.id],
    })
    expect(loket?.partijen.map(({ rol }) => rol)).toEqual(['trekker', 'uitvoerder', 'uitvoerder'])
    expect(val).toMatchObject({ einddatum: null, opgaveIds: [plan.opgaven[0]?.id] })
    expect(val?.oplossing.plat).toBe('Gereed: medio 2027\nOpmerking: Nog bespreken')
    expect(ontwerp.verslag.find(({ soort }) => soort === 'alsTekst')?.teksten).toEqual(['Gereed: medio 2027'])
    expect(plan.hoofdstukken).toEqual([])
  })

  test('with a label in each row is one afspraak', () => {
    const { plan } = planVan(
      kop(1, 'Opgave 1: Ouderen'),
      table([
        ['Afspraak', 'Eén loket'],
        ['Wat gaan we doen?', 'Wij openen een loket.'],
        ['Trekker', 'Zorggroep Beekdal'],
        ['Resultaat', 'Wachttijd in dagen'],
        ['Streefwaarde', '20 dagen'],
        ['Mijlpalen', `${paragraph('1 maart 2027: loket open')}${paragraph('1 juni 2027: meting')}`],
        ['Looptijd', '1 januari 2027 t/m 31 december 2028'],
      ]),
    )
    expect(plan.afspraken).toMatchObject([
      {
        titel: { plat: 'Eén loket' },
        oplossing: { plat: 'Wij openen een loket.' },
        opgaveIds: [plan.opgaven[0]?.id],
        startdatum: '2027-01-01',
        einddatum: '2028-12-31',
        resultaatafspraken: [
          { indicator: { naam: { plat: 'Wachttijd in dagen' } }, streefwaarde: 20, eenheid: 'dagen' },
        ],
        mijlpalen: [
          { datum: '2027-03-01', omschrijving: { plat: 'loket open' } },
          { datum: '2027-06-01', omschrijving: { plat: 'meting' } },
        ],
      },
    ])
  })

  test('in an afspraak with a head of results, mijlpalen, parties or money is that of the afspraak', () => {
    const { plan } = planVan(
      kop(1, 'Opgave 1: Ouderen'),
      kop(2, 'Afspraak 1: Loket'),
      table([
        ['Indicator', 'Nulmeting', 'Streefwaarde', 'Eenheid', 'Uiterlijk'],
        ['Wachttijd', '25', '20', 'dagen', '31-12-2027'],
      ]),
      table([
        ['Wanneer', 'Mijlpaal', 'Wie'],
        ['1 maart 2027', 'Loket open', 'GGD'],
      ]),
      table([
        ['Partij', 'Rol'],
        ['GGD', 'uitvoerder'],
      ]),
      table([
        ['Bedrag', 'Bron', 'Jaar'],
        ['€ 120.000', 'SPUK IZA', '2027-2029'],
        ['€ 80.000', 'Zvw', '2030; 2035 – 2034'],
      ]),
    )
    expect(plan.afspraken[0]).toMatchObject({
      resultaatafspraken: [
        { nulmeting: { waarde: 25 }, streefwaarde: 20, eenheid: 'dagen', einddatum: '2027-12-31' },
      ],
      mijlpalen: [{ datum: '2027-03-01', verantwoordelijkeId: plan.partijen[0]?.id }],
      partijen: [{ partijId: plan.partijen[0]?.id, rol: 'uitvoerder' }],
      dekking: [
        { bedrag: 120_000, bron: 'SPUK IZA', jaren: [2027, 2028, 2029] },
        { bedrag: 80_000, jaren: [] },
      ],
    })
    expect(plan.partijen.length).toBe(1)
  })

  test('with a year, a quarter or a month has the last day of an end and the first of a begin, and the report says what stood there', () => {
    const { plan, ontwerp } = planVan(
      kop(1, 'Afspraken'),
      table([
        ['Afspraak', 'Start', 'Gereed', 'Mijlpalen'],
        [
          'Loket',
          'vanaf 2027',
          'Q3 2028',
          `${paragraph('maart 2027: open')}${paragraph('2027 - 2030: bouw')}`,
        ],
        ['Scholing', 'tweede kwartaal 2027', 'eind 2029', 'najaar 2027: start'],
      ]),
      kop(2, 'Afspraak 3: Valpreventie'),
      paragraph(`${run('Looptijd:', '<w:b/>')}${run(' 2027-2030')}`),
    )
    expect(plan.afspraken).toMatchObject([
      {
        ...{ startdatum: '2027-01-01', einddatum: '2028-09-30' },
        mijlpalen: [
          { datum: '2027-03-31', omschrijving: { plat: 'open' } },
          { datum: null, omschrijving: { plat: '2027 - 2030: bouw' } },
        ],
      },
      {
        ...{ startdatum: '2027-04-01', einddatum: '2029-12-31' },
        mijlpalen: [{ datum: null, omschrijving: { plat: 'najaar 2027: start' } }],
      },
      { startdatum: '2027-01-01', einddatum: '2030-12-31' },
    ])
    expect(ontwerp.verslag.find(({ soort }) => soort === 'termijn')?.teksten).toEqual([
      'Start: vanaf 2027',
      'Einde: Q3 2028',
      'Datum: maart 2027',
      'Start: tweede kwartaal 2027',
      'Einde: eind 2029',
      'Looptijd: 2027-2030',
    ])
  })

  test('in an afspraak with functions and fte is its effect on personnel', () => {
    const { plan, ontwerp } = planVan(
      kop(1, 'Opgave 1: Ouderen'),
      kop(2, 'Afspraak 1: Loket'),
      table([
        ['Functie', 'Fte', 'Jaar'],
        ['Wijkverpleegkundigen', '+2,5 fte', '2027'],
        ['Huisartsen', '-1', 'later'],
      ]),
    )
    expect(plan.afspraken[0]).toMatchObject({
      personeelsimpact: [
        { functiegroep: { plat: 'Wijkverpleegkundigen' }, fte: 2.5, jaar: 2027 },
        { functiegroep: { plat: 'Huisartsen' }, fte: -1, jaar: null },
      ],
      oplossing: { plat: 'Jaar: later' },
    })
    expect(ontwerp.verslag.find(({ soort }) => soort === 'alsTekst')?.teksten).toEqual(['Jaar: later'])
  })

  test('of parties and of abbreviations is known by its heads', () => {
    const { plan } = planVan(
      kop(1, 'Deelnemende partijen'),
      table([
        ['Organisatie', 'Sector'],
        ['GGD Beekdal', 'GGD'],
        ['Zorggroep', 'onbekend'],
      ]),
      kop(1, 'Begrippen'),
      table([
        ['Afkorting', 'Betekenis'],
        ['VVT', 'verpleging en verzorging'],
      ]),
    )
    expect(plan.partijen.map(({ naam, sector }) => [naam.plat, sector])).toEqual([
      ['GGD Beekdal', 'ggd'],
      ['Zorggroep', null],
    ])
    expect(plan.begrippen).toMatchObject([{ afkorting: 'VVT', voluit: { plat: 'verpleging en verzorging' } }])
    expect(plan.hoofdstukken[0]?.tekst.plat).toContain('onbekend')
  })

  test('that nobody knows is text, with the head of its columns', () => {
    const { plan } = planVan(
      kop(1, 'Cijfers'),
      table(
        [
          ['Gemeente', 'Inwoners'],
          ['Beekdal', '31.000'],
        ],
        1,
      ),
    )
    expect(plan.hoofdstukken[0]?.tekst.plat).toBe('Gemeente: Beekdal\nInwoners: 31.000')
  })
})
