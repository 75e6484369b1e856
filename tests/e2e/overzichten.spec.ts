import type { Page } from '@playwright/test'
import { groepVan } from '../../shared/rules/groepen.ts'
import { expect, planIsOpen, planPath, test } from '../kit/browser.ts'
import type { DemoServer } from '../kit/demoServer.ts'

interface Found {
  readonly regelId: string
  readonly elementId: string
  readonly veld: string | null
  readonly ernst: 'vereist' | 'aanbevolen' | 'scherpte'
  readonly gemotiveerd: boolean
}
interface Deelname {
  readonly partijId: string | null
  readonly rol: string
}
interface Plan {
  readonly opgaven: readonly { readonly id: string; readonly trekkerId: string | null }[]
  readonly afspraken: readonly {
    readonly id: string
    readonly partijen: readonly Deelname[]
    readonly mijlpalen: readonly { readonly verantwoordelijkeId: string | null }[]
    readonly resultaatafspraken: readonly { readonly id: string }[]
  }[]
}

const stand = `${planPath}/stand`
/** The findings that nobody explained, by the API. */
async function open(server: DemoServer, fase: string): Promise<readonly Found[]> {
  const answer = await server.ask(`/api/v1/plannen/voorbeeld/bevindingen?fase=${fase}`, 'anna')
  return ((await answer.json()) as Found[]).filter(one => !one.gemotiveerd)
}
const planOf = async (server: DemoServer): Promise<Plan> => (await server.plan()) as unknown as Plan

/** The numbers of a row; what has none says so in words. */
async function numbersIn(page: Page, tabel: string, row: string): Promise<readonly number[]> {
  const cells = page.getByRole('table', { name: tabel }).getByRole('row', { name: row }).getByRole('cell')
  await expect(cells).not.toHaveCount(0)
  return (await cells.allInnerTexts()).map(cel => Number.parseInt(cel, 10) || 0)
}
const totals = (page: Page) => numbersIn(page, 'Meldingen per opgave en groep criteria', 'Totaal')
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name })

test.describe('the stand of the plan', () => {
  test('opens from the menu of the plan, and every total is that of a recount', async ({
    openAs,
    server,
  }) => {
    const page = await openAs('anna')
    await page.getByRole('button', { name: 'Meer', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Stand van het plan' }).click()
    await expect(heading(page, 'Meldingen voor 0.6')).toBeVisible()
    for (const fase of ['0.9', '0.6']) {
      await page.getByRole('radio', { name: fase }).check()
      await expect(heading(page, `Meldingen voor ${fase}`)).toBeVisible()
      const all = await open(server, fase)
      const row = await totals(page)
      const groups = row.slice(0, -5).filter(count => count > 0)
      const recount = new Map<string, number>()
      for (const { regelId } of all) recount.set(groepVan(regelId), (recount.get(groepVan(regelId)) ?? 0) + 1)
      const sorted = (counts: Iterable<number>) => [...counts].sort((a, b) => a - b)
      expect(sorted(groups)).toEqual(sorted(recount.values()))
      const perErnst = ['vereist', 'aanbevolen', 'scherpte'].map(
        ernst => all.filter(one => one.ernst === ernst).length,
      )
      expect([fase, ...row.slice(-5, -1)]).toEqual([fase, all.length, ...perErnst])
    }
  })

  test('a count leads to its first melding in the plan; Back leads to the overview', async ({ openAs }) => {
    const page = await openAs('anna', { path: `${stand}?fase=0.9` })
    const cel = page.getByRole('link', { name: /Regio-afspraken: .*Ga naar de eerste/ }).first()
    const query = new URL((await cel.getAttribute('href')) ?? '', 'http://x').searchParams
    await cel.click()
    await planIsOpen(page)
    const opened = page.locator('.melding[data-open="true"]')
    await expect(opened).toContainText('vanaf')
    await expect(opened.getByRole('link', { name: /Over dit criterium/ })).toHaveAttribute(
      'href',
      `/criteria#${query.get('melding')}`,
    )
    await expect(
      page.locator(`[data-element-id="${query.get('bij')}"]:focus-within`).first(),
    ).toBeInViewport()
    await expect(page.getByRole('radio', { name: '0.9' })).toBeChecked()
    await page.goBack()
    await expect(heading(page, 'Meldingen voor 0.9')).toBeVisible()
  })

  test('is brought up to date when one asks for it', async ({ openAs, server }) => {
    const link = `${planPath}?bij=a2&veld=partijen&melding=afspraak.trekker`
    const [page, bram] = [await openAs('anna', { path: stand }), await openAs('bram', { path: link })]
    await expect.poll(async () => (await totals(page)).at(-5)).toBe((await open(server, '0.6')).length)
    const trekkers = async () =>
      (await open(server, '0.6')).filter(one => one.regelId === 'afspraak.trekker' && one.elementId === 'a2')
    expect(await trekkers()).toHaveLength(1)
    await bram.getByRole('button', { name: 'Maak Thuiszorg Venne trekker' }).first().click()
    await expect.poll(trekkers).toEqual([])
    await page.getByRole('button', { name: 'Vernieuwen' }).click()
    await expect.poll(async () => (await totals(page)).at(-5)).toBe((await open(server, '0.6')).length)
  })

  test('comes as a file with the same numbers', async ({ openAs }) => {
    const page = await openAs('anna', { path: `${stand}?fase=0.9` })
    const row = await totals(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('stand-van-het-plan.csv')
    const text = Buffer.concat(await (await download.createReadStream()).toArray()).toString('utf8')
    expect(text.trimEnd().split('\r\n').at(-1)).toBe(`;Totaal;${row.join(';')}`)
  })

  test('on paper has no controls', async ({ openAs }) => {
    const page = await openAs('anna', { path: stand })
    await expect(page.getByRole('table').first()).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(heading(page, 'Stand van het plan')).toBeVisible()
    await expect(page.locator('button:visible, input:visible, select:visible, nav:visible')).toHaveCount(0)
  })
})

test('the overview of an organisation has its own afspraken and meldingen', async ({ openAs, server }) => {
  const page = await openAs('bram', { path: `${planPath}/mijn-organisatie?fase=0.9` })
  await expect(heading(page, 'GGZ Zilverdal')).toBeVisible()
  const plan = await planOf(server)
  const mine = plan.afspraken.filter(one => one.partijen.some(({ partijId }) => partijId === 'p-ggz'))
  const doing = mine.filter(({ partijen }) =>
    partijen.some(({ partijId, rol }) => partijId === 'p-ggz' && /trekker|uitvoerder/.test(rol)),
  )
  const rows = (naam: string) => page.getByRole('table', { name: naam }).locator('tbody tr')
  await expect(rows('Afspraken als trekker of uitvoerder')).toHaveCount(doing.length)
  await expect(rows('Gevraagde toezeggingen')).toHaveCount(mine.length)
  const places = new Set([
    ...['p-ggz', ...plan.opgaven.filter(one => one.trekkerId === 'p-ggz').map(one => one.id)],
    ...mine.flatMap(one => [one.id, ...one.resultaatafspraken.map(result => result.id)]),
  ])
  const recount = (await open(server, '0.9')).filter(one => places.has(one.elementId))
  expect(recount.length).toBeGreaterThan(0)
  await expect(page.locator('.onderdeel__melding')).toHaveCount(recount.length)
  await page.getByRole('combobox', { name: 'Organisatie' }).selectOption('Gemeente Hoogvenne')
  await expect(heading(page, 'Gemeente Hoogvenne')).toBeVisible()
})

test('who is no party of the plan chooses an organisation', async ({ openAs }) => {
  const page = await openAs('dirk', { path: `${planPath}/mijn-organisatie` })
  await expect(
    page.getByText('Programmabureau Zilverdal-Vennemark is geen partij in dit plan.'),
  ).toBeVisible()
  await page.getByRole('combobox', { name: 'Organisatie' }).selectOption('Welzijn Merenveld')
  await expect(heading(page, 'Welzijn Merenveld')).toBeVisible()
})

test('the balance of sectors counts who leads and who has tasks', async ({ openAs, server }) => {
  const page = await openAs('eva', { path: `${planPath}/sectoren` })
  await expect(heading(page, 'Per domein en sector')).toBeVisible()
  const { afspraken } = await planOf(server)
  const inRole = (rol: string) =>
    afspraken.flatMap(one => one.partijen).filter(one => one.rol === rol && one.partijId).length
  const mijlpalen = afspraken.flatMap(one => one.mijlpalen).filter(one => one.verantwoordelijkeId).length
  const row = await numbersIn(page, 'Trekkers en taken per domein en sector', 'Totaal')
  expect(row.slice(2, 6)).toEqual([
    ...[inRole('trekker'), inRole('uitvoerder'), mijlpalen, inRole('uitvoerder') + mijlpalen],
  ])
})

test.describe('the criteria explained', () => {
  test('are there for who is not signed in, and an address leads to one of them', async ({ openAs }) => {
    const page = await openAs(null, { path: '/criteria#afspraak.trekker' })
    const criterium = page.getByRole('article', { name: 'Precies één trekker' })
    await expect(criterium).toBeInViewport()
    await expect(criterium).toBeFocused()
    await expect(criterium).toContainText('Trekker: GGZ Zilverdal.')
  })

  test('are found by their words', async ({ openAs }) => {
    const page = await openAs('anna', { path: '/criteria' })
    await expect(page.getByRole('article')).not.toHaveCount(0)
    const alle = await page.getByRole('article').count()
    await page.getByRole('searchbox', { name: 'Zoek in de criteria' }).fill('nulmeting')
    await expect(page.locator('.criteria-pagina__zoek [role=status]')).toContainText(
      `van de ${alle} criteria`,
    )
    await expect(page.getByRole('article').first()).toContainText(/nulmeting/i)
    expect(await page.getByRole('article').count()).toBeLessThan(alle)
    await page.getByRole('searchbox').fill('qqq')
    await page.getByRole('button', { name: 'Toon alle criteria' }).click()
    await expect(page.getByRole('article')).toHaveCount(alle)
  })
})
