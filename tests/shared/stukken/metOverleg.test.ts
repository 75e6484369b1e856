import { describe, expect, test } from 'vitest'
import type { Draadplek } from '../../../shared/overleg/anker.ts'
import type { Draad } from '../../../shared/overleg/draad.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { metOverleg } from '../../../shared/stukken/overleg/metOverleg.ts'
import { planStuk } from '../../../shared/stukken/plan.ts'
import { type Run, runsIn, type Stuk, tekstVan } from '../../../shared/stukken/stuk.ts'
import { draadOp } from '../../kit/draadOp.ts'
import { seedsFor } from '../../kit/seeded.ts'
import { planUit, vollePlan } from '../../kit/vollePlan.ts'
import { willekeurigeDraden } from '../../kit/willekeurigeDraden.ts'

const plan = planUit(exampleJson.plan)
const carla = { id: 'carla', naam: 'Carla de Wit', organisatie: 'Verzekeraar' }
const bram = { id: 'bram', naam: 'Bram Kok', organisatie: 'GGZ' }

const plek = (elementId: string, veld: string | null = null, citaat = ''): Draadplek => ({
  ...{ elementId, veld, anker: citaat ? { van: {}, tot: {}, citaat } : null },
})
const zegt = (tekst: string | null, auteur = carla) => ({
  ...{ id: `z-${tekst}`, auteur, tekst, vermeldingen: [], op: '2026-11-20T09:00:00Z' },
  ...{ gewijzigdOp: null, verwijderdOp: tekst === null ? '2026-11-21T09:00:00Z' : null },
})
const draad = (waar: Draadplek, tekst: string, over: Partial<Draad> = {}): Draad =>
  draadOp('d1', waar, { door: carla, op: '2026-11-20T09:00:00Z', opmerkingen: [zegt(tekst)], ...over })

const van = (...draden: readonly Draad[]): Stuk => metOverleg(planStuk(plan), plan, draden)
const alleRuns = ({ titelRuns = [], kenmerken, delen }: Stuk): readonly Run[] => [
  ...titelRuns,
  ...runsIn([{ soort: 'gegevens', rijen: kenmerken }, ...delen]),
]
/** The words that each opmerking is about, with what it says. */
const gezegd = (stuk: Stuk) =>
  (stuk.opmerkingen ?? []).map(({ id, door, tekst }) => {
    const over = alleRuns(stuk).filter(run => run.opmerkingen?.includes(id))
    return { over: over.map(run => run.tekst).join(''), door, tekst }
  })
const wijzigingen = (stuk: Stuk) =>
  alleRuns(stuk).flatMap(({ tekst, verwijderd, toegevoegd }) => [
    ...(verwijderd ? [{ wat: `- ${tekst}`, ...verwijderd }] : []),
    ...(toegevoegd ? [{ wat: `+ ${tekst}`, ...toegevoegd }] : []),
  ])
const woordenVan = (stuk: Stuk) => tekstVan(alleRuns(stuk))

describe('what is said about a plan stands in its paper', () => {
  test('at the quoted words, by who said it and where they work', () => {
    const stuk = van(draad(plek('a1', 'oplossing', '7 dagen per week'), 'Ook met kerst?'))
    expect(gezegd(stuk)).toEqual([
      { over: '7 dagen per week', door: 'Carla de Wit (Verzekeraar)', tekst: 'Ook met kerst?' },
    ])
    expect(stuk.opmerkingen?.[0]?.op).toBe('2026-11-20T09:00:00Z')
    expect(woordenVan(stuk)).toBe(woordenVan({ ...planStuk(plan), titelRuns: [{ tekst: plan.titel.plat }] }))
  })

  test('at the whole field, with the quote, when that stands there twice or no more', () => {
    const { plat } = plan.afspraken[0]?.oplossing ?? { plat: '' }
    expect(gezegd(van(draad(plek('a1', 'oplossing', 'punt'), 'Welk punt?')))).toMatchObject([
      { over: plat, tekst: 'Bij “punt”\nWelk punt?' },
    ])
    expect(gezegd(van(draad(plek('a1', 'oplossing', 'verdwenen'), 'Waar is het?')))).toMatchObject([
      { over: plat, tekst: 'Bij “verdwenen”\nWaar is het?' },
    ])
  })

  test('at the field when it is about that, whatever kind of field it is', () => {
    const mijlpaal = plan.afspraken[0]?.mijlpalen[0]?.id ?? ''
    expect(gezegd(van(draad(plek('a1', 'schaal'), 'Waarom?')))).toMatchObject([{ over: 'Regionaal' }])
    expect(gezegd(van(draad(plek('k1', 'streefwaarde'), 'Haalbaar?')))).toMatchObject([{ over: '85%' }])
    expect(gezegd(van(draad(plek(mijlpaal, 'datum'), 'Te vroeg.')))).toMatchObject([
      { over: '1 februari 2024' },
    ])
    expect(gezegd(van(draad(plek(plan.id, 'ambitie'), 'Mooi.')))).toMatchObject([{ over: plan.ambitie.plat }])
  })

  test('at the first of a list or a group that it is about', () => {
    expect(gezegd(van(draad(plek('a1', 'mijlpalen'), 'En daarna?')))).toMatchObject([
      { over: '1 februari 2024', tekst: 'En daarna?' },
    ])
    expect(gezegd(van(draad(plek('a1', 'voortgang'), 'Vaker.')))[0]?.over).toMatch(/^Dashboard/)
    expect(gezegd(van(draad(plek(plan.id, 'opgaven'), 'Veel.')))).toMatchObject([
      { over: 'Opgaven en afspraken' },
    ])
  })

  test('at the title of the item when it is about that, or about a field that says nothing', () => {
    const titel = plan.afspraken[0]?.titel.plat
    expect(gezegd(van(draad(plek('a1'), 'Wie betaalt?')))).toEqual([
      { over: titel, door: 'Carla de Wit (Verzekeraar)', tekst: 'Wie betaalt?' },
    ])
    const leeg = { ...plan, afspraken: plan.afspraken.map(een => ({ ...een, schaal: null })) }
    const stuk = metOverleg(planStuk(leeg), leeg, [draad(plek('a1', 'schaal'), 'Lokaal?')])
    expect(gezegd(stuk)).toMatchObject([{ over: titel, tekst: 'Bij ‘Op welke schaal?’\nLokaal?' }])
  })

  test('at the title of the paper when it is about the plan as a whole', () => {
    const stuk = van(draad(plek(plan.id), 'Te lang.'), draad(plek(plan.id, 'soort'), 'Echt?', { id: 'd2' }))
    expect(gezegd(stuk)).toMatchObject([
      { over: plan.titel.plat, tekst: 'Te lang.' },
      { over: plan.titel.plat, tekst: 'Bij ‘Soort plan’\nEcht?' },
    ])
  })

  test('with its reactions in the order they were written, each by who wrote it; what was taken back is not there', () => {
    const opmerkingen = [zegt('Eerst.'), zegt(null, bram), zegt('Daarna.', bram)]
    expect(gezegd(van(draad(plek('a1', 'schaal'), '', { opmerkingen })))).toEqual([
      { over: 'Regionaal', door: 'Carla de Wit (Verzekeraar)', tekst: 'Eerst.' },
      { over: 'Regionaal', door: 'Bram Kok (GGZ)', tekst: 'Daarna.' },
    ])
  })

  test('with whom it is for, by when, and the criterion it was asked about', () => {
    const over = { toegewezenAan: bram, uiterlijk: '2026-12-01', regelId: 'afspraak.trekker' }
    const stuk = metOverleg(planStuk(plan), plan, [draad(plek('a1'), 'Wie?', over)], id => `Criterium ${id}`)
    expect(gezegd(stuk)[0]?.tekst).toBe(
      'Over het criterium: Criterium afspraak.trekker\nVoor Bram Kok (GGZ), uiterlijk 1 december 2026\nWie?',
    )
  })

  test('at the end when it is about what the plan does not have', () => {
    const [weg] = plan.afspraken
    const prullenbak = [
      ...[{ elementId: 'a1', kind: 'afspraken', label: 'Afspraak', titel: weg?.titel.plat ?? '' }],
    ].map(een => ({ ...een, ouderId: plan.id, verwijderdOp: '', verwijderdDoor: '' }))
    const kleiner = { ...plan, afspraken: plan.afspraken.slice(1), prullenbak }
    const opmerkingen = [zegt('Jammer.'), zegt('Zeker.', bram)]
    const stuk = metOverleg(planStuk(kleiner), kleiner, [
      draad(plek('a1', 'oplossing', 'telefoonnummer'), '', { opmerkingen }),
      draad(plek('nooit'), 'Wat is dit?', { id: 'd2' }),
    ])
    expect(stuk.opmerkingen).toEqual([])
    const [kop, tabel] = stuk.delen.slice(-2)
    expect(kop).toMatchObject({ soort: 'kop', runs: [{ tekst: 'Overleg over wat niet in dit stuk staat' }] })
    expect(tabel?.soort === 'tabel' && tabel.rijen.map(rij => rij.map(tekstVan))).toEqual([
      [
        `${weg?.titel.plat} (in de Prullenbak)`,
        'Bij “telefoonnummer”\nCarla de Wit (Verzekeraar), 20 november 2026: Jammer.\nBram Kok (GGZ), 20 november 2026: Zeker.',
      ],
      ['Een onderdeel dat er niet in staat', 'Carla de Wit (Verzekeraar), 20 november 2026: Wat is dit?'],
    ])
  })

  test('and nothing of what was settled', () => {
    const besluit = { uitkomst: 'afgewezen', reden: 'Nee.', door: bram, op: '2026-11-21T09:00:00Z' } as const
    const afhandeling = { reden: 'vraag-beantwoord', door: bram, op: '2026-11-21T09:00:00Z' } as const
    const stuk = van(
      draad(plek('a1', 'oplossing', '7 dagen'), 'Hm.', {
        besluit,
        voorstel: { soort: 'woorden', naar: '6 dagen' },
      }),
      draad(plek('nooit'), 'Hm.', { afhandeling }),
    )
    expect(stuk).toEqual({ ...planStuk(plan), titelRuns: stuk.titelRuns, opmerkingen: [] })
  })
})

describe('what is proposed', () => {
  const woorden = (naar: string) => ({ voorstel: { soort: 'woorden', naar } as const })

  test('of words is those words taken out and others put in, with why as an opmerking about both', () => {
    const stuk = van(
      draad(plek('a1', 'oplossing', '7 dagen per week'), 'Zondag is dicht.', woorden('6 dagen')),
    )
    const wie = { door: 'Carla de Wit (Verzekeraar)', op: '2026-11-20T09:00:00Z' }
    expect(wijzigingen(stuk)).toEqual([
      { wat: '- 7 dagen per week', ...wie },
      { wat: '+ 6 dagen', ...wie },
    ])
    expect(gezegd(stuk)).toEqual([
      { over: '7 dagen per week6 dagen', door: wie.door, tekst: 'Zondag is dicht.' },
    ])
  })

  test('of no words in the place of some is only those taken out', () => {
    const stuk = van(
      draad(plek('a1', 'titel', ' en nachtzorg'), '', { ...woorden(''), opmerkingen: [zegt('')] }),
    )
    expect(wijzigingen(stuk)).toMatchObject([{ wat: '-  en nachtzorg' }])
    expect(stuk.opmerkingen).toEqual([])
  })

  test('keeps how the words looked, also where they change half-way', () => {
    const knopen = [
      { type: 'text', text: 'Wij doen ' },
      { type: 'text', text: 'dit nu', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' al.' },
    ]
    const oplossing = { type: 'doc', content: [{ type: 'paragraph', content: knopen }] }
    const bont = planUit({ id: 'p', afspraken: [{ id: 'a1', titel: 'T', oplossing }] })
    const voor = draad(plek('a1', 'oplossing', 'nu al'), '', { ...woorden('straks'), opmerkingen: [] })
    const runs = alleRuns(metOverleg(planStuk(bont), bont, [voor])).filter(
      run => run.verwijderd ?? run.toegevoegd,
    )
    expect(runs.map(({ tekst, vet = false, verwijderd }) => [tekst, vet, verwijderd !== undefined])).toEqual([
      ['nu', true, true],
      [' al', false, true],
      ['straks', false, false],
    ])
  })

  test('twice for the same words is a change and an opmerking that says the other', () => {
    const later = { id: 'd2', op: '2026-11-21T09:00:00Z', ...woorden('altijd') }
    const stuk = van(
      draad(plek('a1', 'oplossing', 'dagen per week'), 'Anders.', later),
      draad(plek('a1', 'oplossing', '7 dagen per week'), 'Minder.', woorden('6 dagen')),
    )
    expect(wijzigingen(stuk).map(({ wat }) => wat)).toEqual(['- 7 ', '- dagen per week', '+ 6 dagen'])
    expect(gezegd(stuk)).toMatchObject([
      { tekst: 'Minder.' },
      { over: 'dagen per week', tekst: 'Voorstel: “dagen per week” wordt “altijd”\nAnders.' },
    ])
  })

  test('about words that are not there any more is said in words', () => {
    expect(gezegd(van(draad(plek('a1', 'oplossing', 'verdwenen'), 'Weg.', woorden(''))))).toMatchObject([
      { tekst: 'Voorstel: “verdwenen” weghalen\nWeg.' },
    ])
  })

  test('as another value, a new afspraak or none is said in words, with names and units', () => {
    const waarde = (was: string | number | null, wordt: string | number | readonly string[] | null) => ({
      voorstel: { soort: 'waarde', was, wordt } as const,
    })
    const zin = (waar: Draadplek, over: Partial<Draad>) => gezegd(van(draad(waar, 'Graag.', over)))[0]?.tekst
    expect(zin(plek('k1', 'streefwaarde'), waarde(85, 90))).toBe('Voorstel: “85%” wordt “90%”\nGraag.')
    expect(zin(plek('k1', 'eigenaarId'), waarde('p-lindewaard-zorg', 'p-ziekenhuis'))).toBe(
      'Voorstel: “Zorggroep Lindewaard” wordt “Vennemark Ziekenhuis”\nGraag.',
    )
    expect(zin(plek('a1', 'startdatum'), waarde(null, '2027-01-01'))).toBe(
      'Voorstel: leeg wordt “1 januari 2027”\nGraag.',
    )
    expect(zin(plek('k1', 'streefwaarde'), waarde(85, 'hoog'))).toBe('Voorstel: “85%” wordt “hoog”\nGraag.')
    expect(
      zin(plek('o1'), { voorstel: { soort: 'afspraak', titel: 'Nachtbus', oplossing: 'Wij rijden.' } }),
    ).toBe('Voorstel: een nieuwe afspraak\nNachtbus\nWij rijden.\nGraag.')
    expect(zin(plek('a1'), { voorstel: { soort: 'weg' } })).toBe(
      'Voorstel: dit onderdeel laten vervallen\nGraag.',
    )
  })
})

describe.each(seedsFor('a plan with overleg', [], 6))('draden all over a plan (seed %i)', seed => {
  const vol = vollePlan(seed, { opgaven: 2, afspraken: 4 })
  const draden = willekeurigeDraden(seed, vol, 120)
  const kaal = planStuk(vol)
  const stuk = metOverleg(kaal, vol, draden)

  test('leave every word of the paper where it was', () => {
    const eigen = (runs: readonly Run[]) => {
      const velden = new Map<string, string>()
      for (const { plek: waar, tekst, toegevoegd } of runs)
        if (waar && !toegevoegd) velden.set(waar, (velden.get(waar) ?? '') + tekst)
      return velden
    }
    const voor = eigen([{ tekst: kaal.titel, plek: `${vol.id}/titel` }, ...alleRuns(kaal)])
    expect(eigen(alleRuns(stuk))).toEqual(voor)
  })

  test('are said once if they are open, and not at all if they are settled or taken back', () => {
    const open = draden.filter(een => !een.besluit && !een.afhandeling)
    const alles = [
      ...(stuk.opmerkingen ?? []).map(een => een.tekst),
      ...alleRuns(stuk).map(run => run.tekst),
    ].join('\n')
    const keren = (woord: string) => alles.split(woord).length - 1
    const teksten = (uit: readonly Draad[]) =>
      uit.flatMap(een => een.opmerkingen.flatMap(({ tekst }) => tekst?.match(/o\d{6}o/g) ?? []))
    const voorgesteld = (uit: readonly Draad[]) =>
      JSON.stringify(uit.map(een => een.voorstel)).match(/v\d{6}v/g) ?? []
    const eens = [...teksten(open), ...voorgesteld(open)]
    expect(eens.length).toBeGreaterThan(100)
    expect(eens.filter(woord => keren(woord) !== 1)).toEqual([])
    const dicht = draden.filter(een => !open.includes(een))
    expect([...teksten(dicht), ...voorgesteld(dicht)].filter(woord => keren(woord) > 0)).toEqual([])
  })

  test('take out exactly the words that a voorstel is about', () => {
    const eruit = new Map<string, string>()
    for (const { tekst, verwijderd } of alleRuns(stuk))
      if (verwijderd) eruit.set(verwijderd.op, (eruit.get(verwijderd.op) ?? '') + tekst)
    expect(eruit.size).toBeGreaterThan(3)
    const citaten = new Map(draden.map(een => [een.op, een.anker?.citaat]))
    for (const [op, woorden] of eruit) expect(woorden).toBe(citaten.get(op))
  })

  test('have each opmerking at words of the paper', () => {
    const genoemd = new Set(alleRuns(stuk).flatMap(run => run.opmerkingen ?? []))
    expect((stuk.opmerkingen ?? []).filter(({ id }) => !genoemd.has(id))).toEqual([])
    expect(genoemd.size).toBe(stuk.opmerkingen?.length)
  })
})
