import { describe, expect, test } from 'vitest'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { type Fout, parsePlan } from '../../../shared/plan/parsePlan.ts'

const faultsOf = (plan: object): readonly Fout[] => {
  const parsed = parsePlan({ plan: { id: 'plan', ...plan } })
  return 'fouten' in parsed ? parsed.fouten : []
}
const doc = (...content: unknown[]) => ({ ambitie: { type: 'doc', content } })
const text = (words: string, ...marks: unknown[]) => ({ type: 'text', text: words, marks })
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
const nested = (depth: number): unknown =>
  depth === 0 ? paragraph(text('diep')) : { type: 'blockquote', content: [nested(depth - 1)] }

const noItem =
  'Een id bestaat uit 1 tot 100 letters, cijfers, punten of streepjes en begint met een letter of cijfer.'
const unknownField = 'Dit veld kent het regioplan niet.'
const noList = 'Hier hoort een lijst te staan.'
const noText = 'Hier hoort tekst te staan.'
const noDate = 'Hier hoort een datum te staan, als jjjj-mm-dd.'
const damaged = 'De opmaak van deze tekst is beschadigd.'
const brokenSign = 'Deze tekst bevat een beschadigd teken.'
const badLink = 'Een koppeling begint met https://, http:// of mailto:.'

const faults: readonly (readonly [fault: string, plan: object, pad: string, zin: string])[] = [
  ['a plan id that is no word', { id: 7 }, 'plan.id', noItem],
  ['an empty id', { opgaven: [{ id: '' }] }, 'plan.opgaven[0].id', noItem],
  ['an id that is left out', { opgaven: [{ titel: 'Zorg' }] }, 'plan.opgaven[0].id', noItem],
  ['an id with a blank', { partijen: [{ id: 'p 1' }] }, 'plan.partijen[0].id', noItem],
  ['an id with markup', { partijen: [{ id: '<b>' }] }, 'plan.partijen[0].id', noItem],
  ['an id that is too long', { partijen: [{ id: 'p'.repeat(101) }] }, 'plan.partijen[0].id', noItem],
  ['an id named as the prototype', { partijen: [{ id: '__proto__' }] }, 'plan.partijen[0].id', noItem],
  [
    'an id that occurs twice in a list',
    { opgaven: [{ id: 'o1' }, { id: 'o1' }] },
    'plan.opgaven[1].id',
    'Het id "o1" komt ook voor bij plan.opgaven[0].id; een id is uniek in het plan.',
  ],
  [
    'an id that occurs in another kind, deeper in the plan',
    { partijen: [{ id: 'x' }], afspraken: [{ id: 'a1', resultaatafspraken: [{ id: 'x' }] }] },
    'plan.afspraken[0].resultaatafspraken[0].id',
    'Het id "x" komt ook voor bij plan.partijen[0].id; een id is uniek in het plan.',
  ],
  [
    'the id of the plan for an item',
    { opgaven: [{ id: 'plan' }] },
    'plan.opgaven[0].id',
    'Het id "plan" komt ook voor bij plan.id; een id is uniek in het plan.',
  ],
  [
    'an id that a row without one will have',
    { opgaven: [{ id: 'a1.mijlpalen.1' }], afspraken: [{ id: 'a1', mijlpalen: [{}] }] },
    'plan.afspraken[0].mijlpalen[0]',
    'Het id "a1.mijlpalen.1" komt ook voor bij plan.opgaven[0].id; een id is uniek in het plan.',
  ],
  ['an unknown field of the plan', { onbekend: 1 }, 'plan.onbekend', unknownField],
  ['an unknown field that is null', { onbekend: null }, 'plan.onbekend', unknownField],
  ['an unknown field of a group', { versie: { soort: 'x' } }, 'plan.versie.soort', unknownField],
  [
    'an unknown field of an item in an item',
    { afspraken: [{ id: 'a1', mijlpalen: [{ wie: 'p1' }] }] },
    'plan.afspraken[0].mijlpalen[0].wie',
    unknownField,
  ],
  [
    'an id for a row that has none',
    { begrippen: [{ id: 'b1', afkorting: 'SEH' }] },
    'plan.begrippen[0].id',
    unknownField,
  ],
  [
    'a key named as the prototype',
    JSON.parse('{ "__proto__": { "titel": "x" } }'),
    'plan.__proto__',
    unknownField,
  ],
  ['a key named as the constructor', { versie: { constructor: 1 } }, 'plan.versie.constructor', unknownField],
  ['the contents of the Prullenbak', { prullenbak: [] }, 'plan.prullenbak', unknownField],
  ['a group that is a list', { versie: [] }, 'plan.versie', 'Hier hoort een object te staan.'],
  ['a group that is a word', { regio: 'Zilverdal' }, 'plan.regio', 'Hier hoort een object te staan.'],
  ['a list that is an object', { afspraken: {} }, 'plan.afspraken', noList],
  ['a set that is a word', { opgaven: [{ id: 'o1', themas: 'jeugd' }] }, 'plan.opgaven[0].themas', noList],
  [
    'an item that is a word',
    { afspraken: ['a1'] },
    'plan.afspraken[0]',
    'Hier hoort een afspraak te staan, als object.',
  ],
  [
    'an item that is null',
    { opgaven: [null] },
    'plan.opgaven[0]',
    'Hier hoort een opgave te staan, als object.',
  ],
  [
    'an element that a set has already',
    { prioritering: { criteria: ['omvang', 'omvang'] } },
    'plan.prioritering.criteria[1]',
    '"omvang" staat al in deze lijst.',
  ],
  [
    'an element that is no word',
    { prioritering: { criteria: [3] } },
    'plan.prioritering.criteria[0]',
    noText,
  ],
  [
    'an element that is not to choose',
    { regiobeeld: { gedragenDoor: ['bakkers'] } },
    'plan.regiobeeld.gedragenDoor[0]',
    'Kies uit: ',
  ],
  [
    'a year that is none',
    { afspraken: [{ id: 'a1', dekking: [{ jaren: ['2024'] }] }] },
    'plan.afspraken[0].dekking[0].jaren[0]',
    'Hier hoort een jaartal te staan.',
  ],
  ['a choice that is not to choose', { soort: 'bestemmingsplan' }, 'plan.soort', 'Kies uit: regioplan, '],
  ['a choice named as the constructor', { soort: 'constructor' }, 'plan.soort', 'Kies uit: regioplan, '],
  ['a word that is a number', { versie: { nummer: 0.6 } }, 'plan.versie.nummer', noText],
  [
    'a word that is too long',
    { versie: { nummer: '1'.repeat(2001) } },
    'plan.versie.nummer',
    'Deze tekst is langer dan 2.000 tekens.',
  ],
  ['a word with half a character', { versie: { nummer: 'a\ud83d' } }, 'plan.versie.nummer', brokenSign],
  [
    'a number that is a word',
    { opgaven: [{ id: 'o1', knelpunt: { omvang: '12' } }] },
    'plan.opgaven[0].knelpunt.omvang',
    'Hier hoort een getal te staan.',
  ],
  [
    'a whole number that is broken',
    { opgaven: [{ id: 'o1', nummer: 1.5 }] },
    'plan.opgaven[0].nummer',
    'Hier hoort een geheel getal te staan.',
  ],
  ['a date in Dutch order', { looptijd: { van: '01-01-2024' } }, 'plan.looptijd.van', noDate],
  ['a date that does not exist', { looptijd: { tot: '2023-02-30' } }, 'plan.looptijd.tot', noDate],
  ['a date with a time', { looptijd: { tot: '2023-02-28T10:00:00Z' } }, 'plan.looptijd.tot', noDate],
  [
    'a yes or no that is a word',
    { afspraken: [{ id: 'a1', geenPersoneelsimpact: 'ja' }] },
    'plan.afspraken[0].geenPersoneelsimpact',
    'Hier hoort true of false te staan.',
  ],
  ['prose that is a number', { titel: 12 }, 'plan.titel', noText],
  ['prose that is a list', { titel: ['Regioplan'] }, 'plan.titel', noText],
  ['prose that is another node', { ambitie: paragraph() }, 'plan.ambitie', noText],
  ['prose without contents', { ambitie: { type: 'doc' } }, 'plan.ambitie', noText],
  [
    'prose that is too long',
    { ambitie: 'a'.repeat(200_001) },
    'plan.ambitie',
    'Deze tekst is langer dan 200.000 tekens.',
  ],
  ['prose with half a character', { ambitie: 'a\udc00' }, 'plan.ambitie', brokenSign],
  ['rich prose with half a character', doc(paragraph(text('\ud83d'))), 'plan.ambitie', brokenSign],
  [
    'a node that prose does not have',
    doc({ type: 'iframe' }),
    'plan.ambitie',
    'Deze tekst bevat opmaak die hier niet kan: iframe.',
  ],
  [
    'a node named as the constructor',
    doc({ type: 'constructor' }),
    'plan.ambitie',
    'Deze tekst bevat opmaak die hier niet kan: constructor.',
  ],
  ['a node that is a word', doc('hoi'), 'plan.ambitie', damaged],
  [
    'text outside a paragraph',
    doc(text('los')),
    'plan.ambitie',
    'Deze tekst bevat opmaak die hier niet kan: text.',
  ],
  [
    'a paragraph in a paragraph',
    doc(paragraph(paragraph())),
    'plan.ambitie',
    'Deze tekst bevat opmaak die hier niet kan: paragraph.',
  ],
  [
    'a list entry outside a list',
    doc({ type: 'listItem', content: [paragraph()] }),
    'plan.ambitie',
    'Deze tekst bevat opmaak die hier niet kan: listItem.',
  ],
  [
    'contents of a line break',
    doc(paragraph({ type: 'hardBreak', content: [paragraph()] })),
    'plan.ambitie',
    'Deze tekst bevat opmaak die hier niet kan: paragraph.',
  ],
  ['a list without entries', doc({ type: 'bulletList' }), 'plan.ambitie', damaged],
  ['an empty quotation', doc({ type: 'blockquote', content: [] }), 'plan.ambitie', damaged],
  [
    'a list entry that begins with a heading',
    doc({ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'heading' }] }] }),
    'plan.ambitie',
    damaged,
  ],
  ['empty text', doc(paragraph({ type: 'text', text: '' })), 'plan.ambitie', damaged],
  ['contents that are no list', doc({ type: 'paragraph', content: 'hoi' }), 'plan.ambitie', damaged],
  [
    'an attribute that does not exist',
    doc({ type: 'paragraph', attrs: { style: 'color: red' } }),
    'plan.ambitie',
    'De opmaak paragraph heeft een kenmerk dat niet bestaat.',
  ],
  [
    'an attribute that is an object',
    doc({ type: 'heading', attrs: { level: {} } }),
    'plan.ambitie',
    'De opmaak heading heeft een kenmerk dat niet bestaat.',
  ],
  [
    'a mark that prose does not have',
    doc(paragraph(text('a', { type: 'script' }))),
    'plan.ambitie',
    'Deze tekst bevat opmaak die hier niet kan: script.',
  ],
  ['a mark that is null', doc(paragraph(text('a', null))), 'plan.ambitie', 'Deze tekst bevat opmaak'],
  ['marks that are no list', doc({ type: 'paragraph', marks: 'bold' }), 'plan.ambitie', damaged],
  [
    'a link that runs a program',
    doc(paragraph(text('a', { type: 'link', attrs: { href: 'javascript:alert(1)' } }))),
    'plan.ambitie',
    badLink,
  ],
  ['a link to nowhere', doc(paragraph(text('a', { type: 'link' }))), 'plan.ambitie', badLink],
  [
    'prose that is nested without end',
    doc(nested(40)),
    'plan.ambitie',
    'De opmaak van deze tekst is te diep genest.',
  ],
]

describe('a plan that is refused', () => {
  test.each(faults)('for %s names the place and says why', (_fault, plan, pad, zin) => {
    const [found, ...others] = faultsOf(plan)
    expect(others).toEqual([])
    expect(found?.pad).toBe(pad)
    expect(found?.zin.startsWith(zin), found?.zin).toBe(true)
    expect(found?.zin).toMatch(/^[A-Z"].*\.$/s)
  })

  test.each([[undefined], [null], ['plan'], [[]], [{}], [{ plan: null }], [{ plan: [] }], [{ plan: 'x' }]])(
    'is %j: something that holds no plan at all',
    body => {
      expect(parsePlan(body)).toEqual({
        fouten: [
          { pad: 'plan', zin: 'Hier hoort een regioplan te staan, als object onder de sleutel "plan".' },
        ],
      })
    },
  )

  test('names all of its faults at once, in the order of the plan', () => {
    const fouten = faultsOf({
      geheim: true,
      soort: 'x',
      looptijd: { van: 'morgen', tot: '2024-13-01' },
      opgaven: [{ id: 'o1' }, { id: 'o1', nummer: 'een' }],
      afspraken: [{ id: 'a1', resultaatafspraken: [{ id: 'k1', einddatum: 20241231 }] }],
    })
    expect(fouten.map(fout => fout.pad)).toEqual([
      'plan.geheim',
      'plan.soort',
      'plan.looptijd.van',
      'plan.looptijd.tot',
      'plan.opgaven[1].id',
      'plan.opgaven[1].nummer',
      'plan.afspraken[0].resultaatafspraken[0].einddatum',
    ])
  })

  test('names no more than a hundred faults', () => {
    expect(faultsOf({ opgaven: Array.from({ length: 500 }, () => 'x') })).toHaveLength(100)
  })
})

describe('a plan that is accepted', () => {
  test('may be the example, or the same with the rest of its envelope', () => {
    expect(parsePlan(exampleJson)).toEqual({ plan: exampleJson.plan })
    expect(parsePlan({ ...exampleJson, modelVersie: '1.0', spukAanvraag: {} })).toHaveProperty('plan')
  })

  test('may lack everything but its id', () => {
    expect(parsePlan({ plan: { id: 'leeg' } })).toEqual({ plan: { id: 'leeg' } })
  })

  test('may have null for everything', () => {
    const nulls = Object.fromEntries(Object.keys(exampleJson.plan).map(key => [key, null]))
    expect(parsePlan({ plan: { ...nulls, id: 'leeg' } })).toHaveProperty('plan')
  })

  test('may have names and ids of every script', () => {
    expect(faultsOf({ opgaven: [{ id: 'größe-1', titel: 'Ünïcode 👩‍⚕️ عربي' }] })).toEqual([])
  })

  test('may have rich prose with lists, breaks, marks and links', () => {
    const link = { type: 'link', attrs: { href: 'https://voorbeeld.invalid', target: null } }
    const entry = { type: 'listItem', content: [paragraph(text('een')), nested(1)] }
    const plan = doc(
      { type: 'heading', attrs: { level: 2 }, content: [text('Kop')] },
      paragraph(text('vet', { type: 'bold' }, link), { type: 'hardBreak' }),
      { type: 'orderedList', attrs: { start: 3, type: null }, content: [entry] },
    )
    expect(faultsOf(plan)).toEqual([])
  })
})
