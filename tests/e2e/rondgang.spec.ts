import type { Page } from '@playwright/test'
import { expect, field, isSaved, planPath, test } from '../kit/browser.ts'
import type { DemoServer } from '../kit/demoServer.ts'
import { fillProse, focusedField, prose } from '../kit/prose.ts'

interface Found {
  readonly regelId: string
  readonly elementId: string
  readonly veld: string | null
  readonly gemotiveerd: boolean
}

/** The findings of a phase, by the API. */
async function foundIn(server: DemoServer, fase: string): Promise<readonly Found[]> {
  const answer = await server.ask(`/api/v1/plannen/voorbeeld/bevindingen?fase=${fase}`, 'anna')
  return (await answer.json()) as Found[]
}
const of = (found: readonly Found[], regelId: string, elementId: string) =>
  found.filter(one => one.regelId === regelId && one.elementId === elementId)

/** The line of a finding in the panel; a long list draws its end when one comes near. */
async function line(page: Page, regelId: string, elementId: string) {
  const kop = page.locator(`[data-melding-kop^="${regelId} ${elementId} "]`).first()
  await expect(async () => {
    const more = page.locator('.meldingen__meer')
    if ((await kop.count()) === 0 && (await more.count()) > 0)
      await more.evaluate(button => button.scrollIntoView())
    await expect(kop).toBeAttached({ timeout: 500 })
  }).toPass({ timeout: 20_000 })
  return kop
}
const action = (page: Page, name: string | RegExp) =>
  page.locator('.melding[data-open="true"]').getByRole('button', { name })

test('the tour of a policy adviser: from what is missing to what the overviews count', async ({
  openAs,
  server,
}) => {
  test.slow()
  const page = await openAs('anna')

  await test.step('what is missing for 0.6 stands in the panel', async () => {
    await expect(page.getByRole('radio', { name: '0.6' })).toBeChecked()
    const all = await foundIn(server, '0.6')
    await expect(page.locator('.panel__title span').first()).toHaveText(String(all.length))
    await expect(page.locator('#meldingen')).not.toContainText(/voldoet|goedgekeurd/i)
  })

  await test.step('five findings of different kinds lead to their fields', async () => {
    const kinds: readonly (readonly [string, string, RegExp])[] = [
      ['afspraak.trekker', 'a2', /^a2/],
      ['kpi.einddatum', 'k10', /^k10\/einddatum/],
      ['taal.vaag', 'a14', /^a14\/oplossing/],
      ['opgave.knelpunt-scherp', 'o3', /^o3\/knelpunt/],
      ['inwoners.betrokken', 'plan-zv', /./],
    ]
    for (const [regelId, elementId, place] of kinds) {
      await (await line(page, regelId, elementId)).click()
      await expect(page.locator('.melding[data-open="true"]')).toHaveCount(1)
      await expect(page.locator(`.melding[data-open="true"] a[href="/criteria#${regelId}"]`)).toBeVisible()
      const at = await page.evaluate(() => {
        const marked = document.activeElement?.closest<HTMLElement>('[data-element-id]')
        return `${marked?.dataset.elementId}/${marked?.dataset.veld}`
      })
      expect(at).toMatch(place)
    }
  })

  await test.step('two are fixed by one click, and one by typing', async () => {
    await (await line(page, 'afspraak.trekker', 'a2')).click()
    await action(page, 'Maak Thuiszorg Venne trekker').click()
    await (await line(page, 'kpi.einddatum', 'k10')).click()
    await action(page, /^Zet op 31 december 2026/).click()
    await (await line(page, 'afspraak.oplossing', 'a14')).click()
    await expect.poll(() => focusedField(page)).toBe('a14/oplossing')
    await fillProse(
      page,
      prose(page, 'a14', 'oplossing'),
      'GGZ Zilverdal opent uiterlijk 1 mei 2025 een aanmeldpunt voor huisartsen en neemt daarvoor 4 mensen in dienst.',
    )
    await page.locator('.planinfo').first().click()
    await isSaved(page)
    const left = await foundIn(server, '0.6')
    expect(of(left, 'afspraak.trekker', 'a2')).toEqual([])
    expect(of(left, 'kpi.einddatum', 'k10')).toEqual([])
    expect(of(left, 'afspraak.oplossing', 'a14')).toEqual([])
  })

  await test.step('one is explained', async () => {
    await (await line(page, 'afspraak.personeel', 'a12')).click()
    await action(page, 'Leg uit').click()
    await page.getByLabel('Waarom is dit zo?').fill('De inzet staat in het werkplan van de GGD.')
    await page.getByRole('button', { name: 'Bewaren' }).click()
    await expect(page.locator('.gemotiveerd__kop')).toHaveText(/^Gemotiveerd \(1\)/)
    expect(of(await foundIn(server, '0.6'), 'afspraak.personeel', 'a12')).toMatchObject([
      { gemotiveerd: true },
    ])
  })

  await test.step('two spellings of a party become one', async () => {
    const partijen = page.locator('[data-deel="partijen"]')
    await page.locator('[data-row="deel:partijen"]').click()
    const before = await partijen.locator('[data-rij]').count()
    await partijen.getByRole('button', { name: 'Partij toevoegen' }).click()
    await page.keyboard.type('Huisartsen coöperatie Vennemark')
    await page.getByRole('button', { name: 'Acties voor Huisartsen coöperatie Vennemark' }).click()
    await page.getByRole('menuitem', { name: 'Samenvoegen met…' }).click()
    const venster = page.getByRole('dialog', { name: /samenvoegen$/ })
    await venster.getByRole('option').first().click()
    await venster.getByRole('button', { name: 'Voeg samen' }).click()
    await expect(partijen.locator('[data-rij]')).toHaveCount(before)
  })

  await test.step('the mandaatkaart is filled in', async () => {
    const mandaat = field(page, 'plan-zv', 'governance.mandaat.mandaatgemeenteId')
    await mandaat.getByRole('button').click()
    await page.keyboard.type('merenveld')
    await page.getByRole('option', { name: /Gemeente Merenveld/ }).click()
    await fillProse(page, prose(page, 'plan-zv', 'governance.mandaat.grens'), 'tot € 100.000 per besluit')
    await isSaved(page)
    expect(of(await foundIn(server, '0.9'), 'governance.mandaat', 'plan-zv')).toEqual([])
  })

  await test.step('0.9 asks for more, and the overview counts what the API counts', async () => {
    await page.getByRole('radio', { name: '0.9' }).check()
    await page.locator('.planinfo').first().click()
    const open = (await foundIn(server, '0.9')).filter(one => !one.gemotiveerd)
    await expect(page.locator('.panel__title span').first()).toHaveText(String(open.length))
    await page.goto(`${server.url}${planPath}/stand?fase=0.9`)
    const totals = page
      .getByRole('table', { name: 'Meldingen per opgave en groep criteria' })
      .getByRole('row', { name: 'Totaal' })
      .getByRole('cell')
    await expect
      .poll(async () =>
        (await totals.allInnerTexts()).some(cell => Number.parseInt(cell, 10) === open.length),
      )
      .toBe(true)
  })
})
