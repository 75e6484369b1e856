import { afterEach, describe, expect, test } from 'vitest'
import { CriteriaPanel } from '../../../client/criteria/CriteriaPanel.tsx'
import { CriteriaShortcuts } from '../../../client/criteria/CriteriaShortcuts.tsx'
import { StatusCounts } from '../../../client/criteria/StatusCounts.tsx'
import { VeldMelding } from '../../../client/fields/VeldMelding.tsx'
import type { Rol } from '../../../shared/permissions.ts'
import { draw } from './drawPanel.tsx'

const rijen = [
  ['o1', 'titel'],
  ['a2', 'partijen'],
  ['a2', 'oplossing'],
  ['a2', 'resultaatafspraken'],
  ['a2', 'voortgang.wijze'],
  ['a2', 'mijlpalen'],
  ['a8', 'schaal'],
  ['o6', 'urgentie.tekst'],
] as const

/** A page of a few rows, each a place that takes focus, with its mark. */
function Pagina() {
  return (
    <main>
      {rijen.map(([elementId, veld]) => (
        <div key={`${elementId} ${veld}`} data-element-id={elementId} data-veld={veld}>
          <button type="button">{veld}</button>
          <VeldMelding elementId={elementId} veld={veld} leeg />
        </div>
      ))}
      <CriteriaPanel />
      <StatusCounts onOpen={() => {}} />
      <CriteriaShortcuts />
    </main>
  )
}

let page: Awaited<ReturnType<typeof draw>>
const open = async (rol?: Rol) => {
  page = await draw(<Pagina />, rol)
  return page
}
afterEach(async () => {
  await page.close()
})

const koppen = () => page.all('.melding-groep__kop').map(one => one.textContent ?? '')
const regels = () => page.all('[data-melding-kop]')
const groep = (titel: string) => page.all('.melding-groep').find(one => one.textContent?.includes(titel))
const regelVan = (titel: string, veld: string) =>
  [...(groep(titel)?.querySelectorAll('[data-melding-kop]') ?? [])].find(one =>
    one.textContent?.includes(veld),
  )
const hier = () => {
  const place = document.activeElement?.closest<HTMLElement>('[data-element-id]')
  return place && `${place.dataset.elementId} ${place.dataset.veld}`
}
const chip = (woorden: string) => page.all('.chip').find(one => one.textContent?.trim().startsWith(woorden))

/** A long list is drawn bit by bit; a browser draws more when its end comes near. */
async function toonAlles(): Promise<void> {
  for (let more = page.button('Toon meer meldingen'); more; more = page.button('Toon meer meldingen'))
    await page.click(more)
}

describe('the list', () => {
  test('it is grouped by item in the order of the page, with code, title and count', async () => {
    await open()
    await toonAlles()
    const koppenNu = koppen()
    const volgorde = ['1.1-B Samenwerking rond', '1.3 Een bereikbare', '1.3-B Avond-, nacht-', '1.6 Digitale']
    const plaatsen = volgorde.map(titel => koppenNu.findIndex(kop => kop.startsWith(titel)))
    expect(plaatsen).not.toContain(-1)
    expect(plaatsen).toEqual([...plaatsen].sort((a, b) => a - b))
    const aantal = groep('Samenwerking rond')?.querySelectorAll('[data-melding-kop]').length
    expect(groep('Samenwerking rond')?.querySelector('.melding-groep__aantal')?.textContent).toBe(
      `${aantal} meldingen`,
    )
  })

  test('the progress is in counts and calls nothing good or bad', async () => {
    await open()
    const words = page.host.querySelector('.criteria__voortgang')?.textContent
    expect(words).toMatch(/^Voor 0\.6: \d+ van \d+ criteria zonder melding$/)
    expect(page.host.textContent).not.toMatch(/voldoe[nt]/i)
  })

  test('within an item what is required comes first', async () => {
    await open()
    const woorden = [...(groep('Samenwerking rond')?.querySelectorAll('small') ?? [])].map(
      one => one.textContent ?? '',
    )
    const rang = woorden.map(one => ['vereist', 'aanbevolen', 'kan scherper'].findIndex(w => one.includes(w)))
    expect(rang).toEqual([...rang].sort((a, b) => a - b))
  })

  test('arrows go from line to line and only one line is a stop for Tab', async () => {
    await open()
    expect(regels().filter(one => one.tabIndex === 0)).toHaveLength(1)
    await page.does(() => regels()[0]?.focus())
    await page.key('ArrowDown')
    expect(document.activeElement).toBe(regels()[1])
    await page.key('End')
    expect(document.activeElement).toBe(regels().at(-1))
    expect(regels().filter(one => one.tabIndex === 0)).toEqual([regels().at(-1)])
  })

  test('choosing a line opens it, goes to its field and leaves the panel where it is', async () => {
    await open()
    await page.click(regelVan('Samenwerking rond', 'Resultaten'))
    expect(hier()).toBe('a2 resultaatafspraken')
    const openNu = page.all('.melding[data-open="true"]')
    expect(openNu).toHaveLength(1)
    expect(openNu[0]?.querySelector('.melding__waarom')?.textContent).toMatch(/Bron: /)
    expect(openNu[0]?.querySelector('.melding__voorbeeld')?.textContent).toContain('“')
    expect(openNu[0]?.textContent).toContain('Ga naar veld')
  })
})

describe('filters', () => {
  test('the phase is that of the plan, and another shows what it asks', async () => {
    await open()
    const gekozen = () => page.all('input[type=radio]').filter(one => (one as HTMLInputElement).checked)
    expect(gekozen().map(one => (one as HTMLInputElement).value)).toEqual(['0.6'])
    await toonAlles()
    const voor = regels().length
    await page.click(page.button('kijk alvast naar 0.9'))
    expect(gekozen().map(one => (one as HTMLInputElement).value)).toEqual(['0.9'])
    await toonAlles()
    expect(regels().length).toBeGreaterThan(voor)
  })

  test('a severity shows only its findings, and again all', async () => {
    await open()
    const alle = regels().length
    await page.click(chip('vereist'))
    expect(regels().length).toBeLessThan(alle)
    expect(regels().every(one => one.textContent?.includes('vereist vanaf'))).toBe(true)
    await page.click(chip('vereist'))
    expect(regels()).toHaveLength(alle)
  })

  test('my organisation shows the afspraken that it takes part in', async () => {
    await open()
    const mijn = page.plan.store
      .get()
      .afspraken.filter(one => one.partijen.some(partij => partij.partijId === 'p-hoogvenne'))
      .map(one => one.titel.plat)
    await page.click(chip('Mijn organisatie'))
    const titels = page.all('.melding-groep__titel').map(one => one.textContent?.replace(/^\S+ /, '') ?? '')
    expect(titels.every(titel => mijn.includes(titel))).toBe(true)
  })

  test('this opgave shows the opgave one is in and its afspraken', async () => {
    await open()
    await page.does(() => page.all('[data-element-id="a2"] button')[0]?.focus())
    await page.click(chip('Deze opgave'))
    expect(koppen().length).toBeGreaterThan(0)
    expect(koppen().every(kop => kop.startsWith('1.1'))).toBe(true)
  })

  test('a count in the status bar shows only that severity', async () => {
    await open()
    const knop = page.all('.status-counts__knop').find(one => one.textContent?.includes('aanbevolen'))
    const aantal = Number(knop?.querySelector('strong')?.textContent)
    await page.click(knop)
    expect(regels()).toHaveLength(aantal)
  })
})

describe('quick fixes', () => {
  test('a quick fix makes the finding leave with a check mark', async () => {
    await open()
    const { regel, actie } = await openWithFix()
    await page.click(actie)
    await page.pass(20)
    expect(regels().some(one => one.dataset.meldingKop === regel)).toBe(false)
    expect(page.all('.melding--opgelost').length).toBeGreaterThan(0)
    await page.pass(1000)
    expect(page.all('.melding--opgelost')).toHaveLength(0)
  })

  test('undo brings the finding back', async () => {
    await open()
    const { regel, actie } = await openWithFix()
    await page.click(actie)
    await page.pass(2000)
    await page.does(() => page.plan.undo())
    await page.pass(2000)
    expect(regels().some(one => one.dataset.meldingKop === regel)).toBe(true)
  })

  test('who only reads sees findings and no quick fixes', async () => {
    await open('lezer')
    expect(regels().length).toBeGreaterThan(0)
    expect(page.all('.veld-melding').length).toBeGreaterThan(0)
    expect(page.all('.veld-melding__actie')).toHaveLength(0)
    for (const regel of regels().slice(0, 10)) {
      await page.click(regel)
      expect(page.all('.melding__actie').map(one => one.textContent)).toEqual(['Ga naar veld'])
    }
  })
})

describe('F8 and Ctrl+.', () => {
  test('F8 goes through the page and Shift+F8 goes back', async () => {
    await open()
    await page.does(() => page.all('[data-element-id="a2"][data-veld="partijen"] button')[0]?.focus())
    await page.key('F8')
    expect(hier()).toBe('a2 oplossing')
    // Each vague word in it is a stop of its own.
    const stops = page.all('.melding').length
    for (let turn = 0; turn < stops && hier() === 'a2 oplossing'; turn += 1) await page.key('F8')
    expect(hier()).toBe('a2 resultaatafspraken')
    await page.key('F8', { shiftKey: true })
    expect(hier()).toBe('a2 oplossing')
  })

  test('Ctrl+. opens a card with the findings of the field, and Esc goes back to it', async () => {
    await open()
    await page.does(() =>
      page.all('[data-element-id="a2"][data-veld="resultaatafspraken"] button')[0]?.focus(),
    )
    await page.key('.', { ctrlKey: true })
    expect(page.all('.finding-card').map(one => one.textContent)).toEqual([
      expect.stringContaining('1 melding bij dit veld'),
    ])
    await page.key('Escape')
    expect(page.all('.finding-card')).toHaveLength(0)
    expect(hier()).toBe('a2 resultaatafspraken')
  })
})

describe('the mark on a field', () => {
  test('it says the worst and how many more, and the number opens the card', async () => {
    await open()
    await page.click(page.button('kijk alvast naar 0.9'))
    const rij = page.all('[data-element-id="a2"][data-veld="partijen"]')[0]
    expect(rij?.querySelector('.veld-melding--vereist')).not.toBeNull()
    const meer = rij?.querySelector('.veld-melding__meer')
    expect(meer?.textContent).toMatch(/^\+1 /)
    await page.click(meer ?? undefined)
    expect(page.all('.finding-card__melding')).toHaveLength(2)
  })

  test('a field without findings has no mark', async () => {
    await open()
    expect(page.all('[data-element-id="o1"][data-veld="titel"] .veld-melding')).toHaveLength(0)
  })
})

/** Opens the first line whose finding a click can solve, without anything left to fill in. */
async function openWithFix() {
  for (const kop of regels()) {
    await page.click(kop)
    const actie = page.all('.melding__actie').find(one => one.textContent !== 'Ga naar veld')
    if (actie) return { regel: kop.dataset.meldingKop ?? '', actie }
  }
  throw new Error('No finding of the example plan has a quick fix.')
}
