import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, expect, test, vi } from 'vitest'
import { Huisstijlformulier } from '../../../client/huisstijl/Huisstijlformulier.tsx'
import type { HuisstijlCalls, PlanHuisstijl } from '../../../client/huisstijl/huisstijlApi.ts'
import { neutraal } from '../../../shared/huisstijl/huisstijl.ts'
import { Refusal } from '../../../shared/refusals.ts'
import { kleineJpeg, maakPng, metExif } from '../../kit/beelden.ts'

const isActing = (IS_REACT_ACT_ENVIRONMENT: boolean) =>
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT })
isActing(true)
let root: Root | null = null
afterEach(async () => {
  await act(async () => root?.unmount())
  root = null
  document.body.replaceChildren()
})

const nieuw: PlanHuisstijl = { ...neutraal, logo: null, versie: 0 }
const metLogo: PlanHuisstijl = {
  ...{ kleur: '#1f6f3f', letter: 'Source Serif 4', versie: 3 },
  logo: { soort: 'png', breedte: 600, hoogte: 150, alt: 'Regio Zilverdal' },
}

const bewaard = 'data:image/png;base64,AAAA'

/** A server that keeps what it is given, and may refuse a logo. */
function keeper(refuses: Refusal | null = null) {
  const kept: unknown[] = []
  const calls: HuisstijlCalls = {
    zetOpmaak: async (opmaak, alt) => void kept.push({ ...opmaak, alt }),
    zetLogo: async (bestand, alt) => {
      if (refuses) throw refuses
      kept.push({ bytes: new Uint8Array(await bestand.arrayBuffer()), type: bestand.type, alt })
    },
    haalLogoWeg: async () => void kept.push('weg'),
  }
  return { kept, calls }
}

async function drawn(huisstijl: PlanHuisstijl, calls: HuisstijlCalls) {
  const place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
  const onBewaard = vi.fn()
  await act(async () =>
    root?.render(
      <Huisstijlformulier titel="Regioplan Zilverdal" logo={bewaard} {...{ huisstijl, calls, onBewaard }} />,
    ),
  )
  const one = <E extends HTMLElement>(selector: string) => {
    const found = place.querySelector<E>(selector)
    if (!found) throw new Error(`There is no ${selector}.`)
    return found
  }
  const labelled = (naam: string) => {
    const label = [...place.querySelectorAll('label')].find(een => een.textContent === naam)
    return document.getElementById(label?.htmlFor ?? '') as HTMLInputElement
  }
  const type = (veld: HTMLInputElement, waarde: string) =>
    act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(veld, waarde)
      veld.dispatchEvent(new Event('input', { bubbles: true }))
    })
  const klik = (naam: string) =>
    act(async () => {
      const knop = [...place.querySelectorAll('button')].find(een => een.textContent?.trim() === naam)
      if (!knop) throw new Error(`There is no button ${naam}.`)
      knop.click()
    })
  const beeld = () => place.querySelector<HTMLImageElement>('.huisstijl__logo img')?.getAttribute('src')
  /** Chooses a file, and waits until the browser has read it. */
  const kies = async (bytes: Uint8Array<ArrayBuffer>) => {
    const before = `${beeld()} ${alerts()}`
    const veld = one<HTMLInputElement>('input[type=file]')
    Object.defineProperty(veld, 'files', { configurable: true, value: [new Blob([bytes])] })
    isActing(false)
    veld.dispatchEvent(new Event('change', { bubbles: true }))
    await expect.poll(() => `${beeld()} ${alerts()}`).not.toBe(before)
    isActing(true)
  }
  const alerts = () => [...place.querySelectorAll('[role=alert]')].map(een => een.textContent)
  return { one, labelled, type, klik, kies, beeld, alerts, onBewaard }
}

const oordeel = '.huisstijl__oordeel'
const bewaar = 'Bewaar de huisstijl'

test('a colour is said to be readable or not, in words, and one that is not is made darker at once', async () => {
  const { kept, calls } = keeper()
  const page = await drawn(nieuw, calls)
  expect(page.one(oordeel).textContent).toMatch(/^Goed te lezen op wit: contrast \d+,\d op 1\.$/)
  await page.type(page.labelled('Kleurcode'), '#777777')
  expect(page.one(oordeel).textContent).toContain('Te licht om op wit te lezen: contrast 4,4 op 1')
  await page.klik(bewaar)
  expect(kept).toEqual([])
  expect(document.activeElement).toBe(page.labelled('Kleurcode'))
  expect(page.labelled('Kleurcode').getAttribute('aria-invalid')).toBe('true')
  await page.klik('Maak deze kleur donker genoeg')
  expect(document.activeElement).toBe(page.labelled('Kleurcode'))
  expect(page.one(oordeel).getAttribute('data-goed')).toBe('true')
  await page.klik(bewaar)
  expect(kept).toEqual([{ kleur: '#757575', letter: 'Source Sans 3', alt: null }])
  expect(page.onBewaard).toHaveBeenCalledOnce()
})

test('what is no colour is not kept, and the sample keeps a colour', async () => {
  const { kept, calls } = keeper()
  const page = await drawn(nieuw, calls)
  await page.type(page.labelled('Kleurcode'), 'groen')
  expect(page.one(oordeel).textContent).toBe('Schrijf de kleur als zes tekens, zoals #154273.')
  expect(page.one('.voorbeeld__blad').style.getPropertyValue('--huiskleur')).toBe(neutraal.kleur)
  await page.klik(bewaar)
  expect(kept).toEqual([])
})

test('a logo is kept with its words, which have to be there, without what a camera wrote', async () => {
  const { kept, calls } = keeper()
  const page = await drawn(nieuw, calls)
  await page.kies(metExif(kleineJpeg, 'Kerkstraat 1'))
  expect(page.beeld()).toMatch(/^data:image\/jpeg;base64,/)
  expect(page.one('.huisstijl__logo').textContent).toContain('Dat is weinig')
  await page.klik(bewaar)
  expect(page.alerts()).toEqual([
    'Schrijf wat er op het logo staat. Wie het logo niet ziet, hoort die tekst.',
  ])
  expect(document.activeElement).toBe(page.labelled('Wat staat er op het logo?'))
  await page.type(page.labelled('Wat staat er op het logo?'), ' Regio Zilverdal ')
  await page.klik(bewaar)
  expect(page.onBewaard).toHaveBeenCalledOnce()
  expect(kept).toEqual([
    { bytes: kleineJpeg, type: 'image/jpeg', alt: 'Regio Zilverdal' },
    { kleur: neutraal.kleur, letter: 'Source Sans 3', alt: 'Regio Zilverdal' },
  ])
  await page.klik(bewaar)
  expect(kept).toHaveLength(3)
})

test('a file that papers cannot have is refused as soon as it is chosen, and what was there stays', async () => {
  const { kept, calls } = keeper()
  const page = await drawn(metLogo, calls)
  await page.kies(new TextEncoder().encode('<svg/>'))
  expect(page.alerts()).toEqual([new Refusal('logo-geen-beeld').message])
  expect(page.beeld()).toBe(bewaard)
  await page.kies(maakPng(4001, 1))
  expect(page.alerts()).toEqual([new Refusal('logo-te-veel-punten').message])
  expect(kept).toEqual([])
})

test('a logo that the server cannot set says so, and nothing else is kept', async () => {
  const { kept, calls } = keeper(new Refusal('logo-beschadigd'))
  const page = await drawn(metLogo, calls)
  await page.kies(maakPng(300, 80))
  await page.klik(bewaar)
  expect(page.alerts()).toEqual([new Refusal('logo-beschadigd').message])
  expect(kept).toEqual([])
  expect(page.onBewaard).not.toHaveBeenCalled()
})

test('words and letter change without bringing the logo again, and it is taken away when it is kept without', async () => {
  const { kept, calls } = keeper()
  const page = await drawn(metLogo, calls)
  expect(page.one('.voorbeeld__blad').getAttribute('data-letter')).toBe('Source Serif 4')
  await page.type(page.labelled('Wat staat er op het logo?'), 'Zilverdal, samen gezond')
  await act(async () => page.one<HTMLInputElement>('[data-letter="Source Sans 3"] input').click())
  await page.klik(bewaar)
  await page.klik('Haal het logo weg')
  expect(document.activeElement?.textContent).toBe('Logo')
  await page.klik(bewaar)
  expect(kept).toEqual([
    { kleur: '#1f6f3f', letter: 'Source Sans 3', alt: 'Zilverdal, samen gezond' },
    'weg',
    { kleur: '#1f6f3f', letter: 'Source Sans 3', alt: null },
  ])
})
