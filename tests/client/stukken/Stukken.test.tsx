import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Stukken } from '../../../client/stukken/Stukken.tsx'
import type { StukkenCalls, StukTaak, StukVraag } from '../../../client/stukken/stukkenApi.ts'
import { Refusal } from '../../../shared/refusals.ts'
import { formaten, formatenVan, stukken } from '../../../shared/stukken/stukkeuze.ts'
import type { Versie } from '../../../shared/versie/versie.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
let root: Root | null = null
beforeEach(() => void vi.useFakeTimers())
afterEach(async () => {
  await act(async () => root?.unmount())
  root = null
  document.body.replaceChildren()
  vi.useRealTimers()
})

const keuzes = {
  gemeenten: [
    { id: 'g1', naam: 'Hoogvenne' },
    { id: 'g2', naam: 'Laagveld' },
  ],
  organisaties: [
    { id: 'p1', naam: 'GGZ Zilverdal' },
    { id: 'p2', naam: 'Ziekenhuis' },
  ],
  eigen: 'p2',
}
const versie = (id: string, naam: string | null): Versie => ({
  ...{ id, nr: 1, naam, soort: naam ? 'benoemd' : 'automatisch', aanleiding: naam ? null : 'rust' },
  ...{ fase: '0.9', hash: 'ab', auteur: null, op: '2026-11-20T13:03:00.000Z', epoch: 1, seq: 1 },
  meldingen: { open: { vereist: 0, aanbevolen: 0, scherpte: 0 }, gemotiveerd: 0 },
})
const versies = [versie('v2', null), versie('v1', '0.9')]

/** A server with papers in memory, by the contract of the routes. */
function maker(first: readonly StukTaak[] = []) {
  const rows = [...first]
  const server = { rows, gevraagd: [] as StukVraag[], weigert: null as Refusal | null, bereikbaar: true }
  const calls: StukkenCalls = {
    taken: async () => {
      if (!server.bereikbaar) throw new TypeError('No connection.')
      return rows.map(row => ({ ...row }))
    },
    maak: async vraag => {
      if (server.weigert) throw server.weigert
      server.gevraagd.push(vraag)
      rows.unshift(taak(`t${rows.length + 1}`, vraag))
    },
    weg: async id => void rows.splice(rows.findIndex(row => row.id === id) >>> 0, 1),
  }
  return { server, calls }
}
const taak = (id: string, anders: Partial<StukTaak> = {}): StukTaak => ({
  ...{
    id,
    stuk: 'werkagenda',
    formaat: 'pdf',
    voor: null,
    versie: null,
    mee: null,
    op: '2026-11-23T04:00:00.000Z',
  },
  ...{ stand: 'bezig', voortgang: 0.05, bestand: null, bytes: null },
  ...anders,
})

async function drawn(calls: StukkenCalls) {
  const place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
  await act(async () =>
    root?.render(<Stukken planId="plan-zv" {...{ calls, keuzes, versies }} meer={false} />),
  )
  const all = (selector: string) => [...place.querySelectorAll<HTMLElement>(selector)]
  const texts = (selector: string) => all(selector).map(one => one.textContent)
  const named = (selector: string, naam: string) => {
    const found = all(selector).find(one => one.textContent?.trim().startsWith(naam))
    if (!found) throw new Error(`There is no ${selector} that begins with ${naam}.`)
    return found
  }
  const kies = (naam: string) => act(async () => named('label', naam).querySelector('input')?.click())
  const zet = (naam: string, waarde: string) =>
    act(async () => {
      const id = named('label', naam).getAttribute('for') ?? ''
      const select = document.getElementById(id) as HTMLSelectElement
      select.value = waarde
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
  const klik = (naam: string) => act(async () => named('button', naam).click())
  const verder = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
  return { place, all, texts, named, kies, zet, klik, verder }
}

test('a paper is chosen with its format and version, and each format says what it is for', async () => {
  const { server, calls } = maker()
  const page = await drawn(calls)
  await page.kies('Werkagenda')
  expect(page.texts('fieldset:last-of-type .stukken__uitleg')).toEqual(
    formatenVan('werkagenda').map(een => formaten[een].uitleg),
  )
  await page.kies('Agenda (iCal)')
  await page.zet('Van welke versie?', 'v1')
  await page.klik('Maak')
  expect(server.gevraagd).toEqual([
    { stuk: 'werkagenda', formaat: 'ical', voor: null, versie: 'v1', mee: null },
  ])
  expect(page.texts('.stukken__titel')).toEqual([stukken.werkagenda.titel])
  expect(page.texts('.stukken__feiten')).toEqual(['Agenda (iCal) · Versie 0.9'])
})

test('a format that another paper cannot be had in is not kept', async () => {
  const { server, calls } = maker()
  const page = await drawn(calls)
  await page.kies('Gegevens (JSON)')
  await page.kies('Reactienota')
  await page.klik('Maak')
  expect(server.gevraagd).toEqual([
    { stuk: 'reactienota', formaat: 'docx', voor: null, versie: null, mee: null },
  ])
})

test('what is said about the plan, or the plan itself, goes with it in the formats that can hold it', async () => {
  const { server, calls } = maker()
  const page = await drawn(calls)
  await page.kies('Om later terug te lezen in Regiotafel')
  await page.kies('OpenDocument (odt)')
  await page.klik('Maak')
  await page.kies('Met opmerkingen en voorstellen')
  await page.klik('Maak')
  await page.kies('PDF, toegankelijk (PDF/UA)')
  expect(page.texts('legend')).not.toContain('Wat gaat er mee?')
  await page.klik('Maak')
  await page.kies('Werkagenda')
  await page.kies('Word (docx)')
  expect(page.texts('legend')).not.toContain('Wat gaat er mee?')
  expect(server.gevraagd.map(({ formaat, mee }) => [formaat, mee])).toEqual([
    ['odt', null],
    ['odt', 'overleg'],
    ['pdf', null],
  ])
  expect(page.texts('.stukken__feiten')[1]).toMatch(
    /^OpenDocument \(odt\) · het plan van .* · met opmerkingen en voorstellen$/,
  )
})

test('raadsinformatie asks for which gemeente, and says so when none was chosen; toezeggingen begin with one’s own organisation', async () => {
  const { server, calls } = maker()
  const page = await drawn(calls)
  await page.kies('Raadsinformatie')
  await page.klik('Maak')
  expect(page.texts('[role=alert]')).toEqual(['Kies eerst een gemeente.'])
  expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true')
  expect(document.getElementById(document.activeElement?.getAttribute('aria-describedby') ?? '')).toBe(
    page.all('[role=alert]')[0],
  )
  await page.zet('Voor welke gemeente?', 'g2')
  await page.klik('Maak')
  await page.kies('Wat hebben wij toegezegd')
  await page.klik('Maak')
  expect(server.gevraagd.map(({ voor }) => voor)).toEqual(['g2', 'p2'])
  expect(page.texts('.stukken__titel')).toEqual([
    'Wat hebben wij toegezegd voor Ziekenhuis',
    'Raadsinformatie voor Laagveld',
  ])
})

test('how far a paper is stands in a bar and in words, and ends with a link to its file', async () => {
  const { server, calls } = maker([taak('t1')])
  const page = await drawn(calls)
  const balk = () => page.all('progress')[0] as HTMLProgressElement | undefined
  const zin = () => page.texts('.stukken__stand')[0]
  expect(balk()?.getAttribute('aria-label')).toBe('Werkagenda: hoe ver')
  expect(zin()).toBe('Werkagenda: Het plan wordt gelezen (5 %)')
  server.rows[0] = taak('t1', { voortgang: 0.45 })
  await page.verder(700)
  expect(balk()?.value).toBe(0.45)
  expect(zin()).toMatch(/^Werkagenda: Het bestand wordt opgemaakt.*\(45 %\)$/)
  const bestand = 'werkagenda-2026-11-23.pdf'
  server.rows[0] = taak('t1', { stand: 'klaar', voortgang: 1, bestand, bytes: 41_200 })
  await page.verder(700)
  expect(balk()).toBeUndefined()
  expect(zin()).toBe('Werkagenda: Klaar')
  const link = page.named('a', 'Download')
  expect(link.textContent).toBe('Download Werkagenda')
  expect(link.getAttribute('href')).toBe('/api/v1/plannen/plan-zv/stukken/t1/bestand')
  expect(page.texts('.stukken__bestand')).toEqual([`${bestand} · 41 kB`])
  server.rows.splice(0)
  await page.verder(21_000)
  expect(page.texts('.stukken__titel')).toEqual([])
})

test('who cancels is left at the heading of the list', async () => {
  const { server, calls } = maker([taak('t1'), taak('t2', { stand: 'wacht', voortgang: 0 })])
  const page = await drawn(calls)
  expect(page.texts('.stukken__stand')[1]).toBe('Werkagenda: Wacht tot een ander stuk klaar is')
  await page.klik('Annuleer')
  expect(server.rows.map(({ id }) => id)).toEqual(['t2'])
  expect(page.all('.stukken__taak')).toHaveLength(1)
  expect(document.activeElement?.textContent).toBe('Uw stukken')
})

test('a refusal is said as its sentence, and stays until something else is done', async () => {
  const { server, calls } = maker([taak('t1')])
  const page = await drawn(calls)
  server.weigert = new Refusal('te-vaak')
  await page.klik('Maak')
  await page.verder(2_000)
  expect(page.texts('[role=alert]')).toEqual([new Refusal('te-vaak').message])
  server.weigert = null
  await page.klik('Maak')
  expect(page.texts('[role=alert]')).toEqual([])
})

test('without a connection the papers stay on the page, and it is asked again', async () => {
  const { server, calls } = maker([taak('t1')])
  const page = await drawn(calls)
  server.bereikbaar = false
  await page.verder(700)
  expect(page.texts('[role=alert]')[0]).toMatch(/geen verbinding/)
  expect(page.all('.stukken__taak')).toHaveLength(1)
  server.bereikbaar = true
  await page.verder(21_000)
  expect(page.texts('[role=alert]')).toEqual([])
})

test('a paper that could not be made says why', async () => {
  const { calls } = maker([
    taak('t1', { stand: 'mislukt' }),
    taak('t2', { stuk: 'raadsinformatie', voor: 'g9', stand: 'onbekend' }),
  ])
  const page = await drawn(calls)
  expect(page.texts('.stukken__stand')).toEqual([
    'Werkagenda: Dit stuk kon niet worden gemaakt. Probeer het opnieuw.',
    'Raadsinformatie: Deze gemeente staat niet in het plan waarvan u dit stuk vroeg.',
  ])
})
