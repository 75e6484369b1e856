import { afterEach, expect, test } from 'vitest'
import { CriteriaPanel } from '../../../client/criteria/CriteriaPanel.tsx'
import { StatusCounts } from '../../../client/criteria/StatusCounts.tsx'
import { VeldMelding } from '../../../client/fields/VeldMelding.tsx'
import { flashes } from '../../../client/ui/flash.ts'
import type { Rol } from '../../../shared/permissions.ts'
import { applyEdit, type PlanEdit } from '../../../shared/plan/applyEdit.ts'
import { checkPlan } from '../../../shared/rules/checkPlan.ts'
import { kenmerkNu } from '../../../shared/rules/motiveringen.ts'
import { draw } from '../criteria/drawPanel.tsx'

const plek = { regelId: 'afspraak.oplossing', elementId: 'a2', veld: 'oplossing' } as const

let page: Awaited<ReturnType<typeof draw>>
afterEach(() => page.close())

async function open(rol?: Rol) {
  page = await draw(
    <main>
      <div data-element-id={plek.elementId} data-veld={plek.veld}>
        <VeldMelding elementId={plek.elementId} veld={plek.veld} leeg={false} />
      </div>
      <StatusCounts onOpen={() => {}} />
      <CriteriaPanel />
    </main>,
    rol,
  )
  await short()
}

/** An oplossing that says too little, so that there is something to explain. */
async function short(tekst = 'Wij werken samen.') {
  await page.does(() => write({ op: 'write', elementId: plek.elementId, veld: plek.veld, tekst }))
  await page.pass(3000)
}

/** As the server writes it, and as it comes in here. */
async function explain(waarden: Readonly<Record<string, unknown>> = {}) {
  const plan = page.plan.store.get()
  const kenmerk = kenmerkNu(plan, plek, checkPlan(plan))
  const all = {
    ...plek,
    tekst: 'Zo is besloten.',
    door: 'Bram Kok',
    datum: '2026-11-03',
    kenmerk,
    ...waarden,
  }
  await page.does(() => write({ op: 'create', kind: 'motiveringen', id: 'm1', waarden: all }))
  await page.pass(1000)
}
const write = (edit: PlanEdit): void => applyEdit(page.plan.doc, edit, 'server')

const words = (selector: string) => page.all(selector).map(node => node.textContent ?? '')
const counted = () =>
  page.all('.status-counts strong').reduce((sum, node) => sum + Number(node.textContent), 0)
const openBijVeld = () => words('.veld-melding__woorden')

test('what is explained leaves the list and the counts, and stands apart with its own count', async () => {
  await open()
  const before = counted()
  expect(openBijVeld().join()).not.toBe('')
  await explain()
  expect(counted()).toBe(before - 1)
  expect(words('.gemotiveerd__kop')).toEqual(['Gemotiveerd (1)'])
  expect(words('.gemotiveerd .motivering__tekst')).toEqual(['Zo is besloten.'])
  expect(words('.gemotiveerd .motivering__wie')).toEqual(['Bram Kok, 3 november 2026'])
})

test('the field says calmly by whom it is explained, and shows the explanation when asked', async () => {
  await open()
  await explain()
  const regel = page.all('.gemotiveerd-bij-veld__regel')[0]
  expect(regel?.textContent).toBe('Gemotiveerd door Bram Kok')
  expect(regel?.getAttribute('aria-expanded')).toBe('false')
  await page.click(regel)
  expect(words('.gemotiveerd-bij-veld .motivering__tekst')).toEqual(['Zo is besloten.'])
})

test('once the field has changed it says opnieuw bekijken, in the panel and on the field', async () => {
  await open()
  await explain()
  await short('Wij doen iets.')
  expect(words('.gemotiveerd__opnieuw')).toEqual(['1 opnieuw bekijken'])
  expect(words('.gemotiveerd-bij-veld__regel')).toEqual(['Gemotiveerd door Bram Kok · opnieuw bekijken'])
})

test('once withdrawn the finding is open again', async () => {
  await open()
  const before = counted()
  await explain()
  await page.does(() => write({ op: 'delete', elementId: 'm1', verwijderdOp: '2026-11-04', door: 'Bram' }))
  await page.pass(1000)
  expect(counted()).toBe(before)
  expect(words('.gemotiveerd__kop')).toEqual([])
})

test.each(['commentator', 'lezer'] as const)(
  'a %s reads motiveringen and has nothing to write with',
  async rol => {
    await open(rol)
    await explain()
    expect(words('.gemotiveerd .motivering__tekst')).toEqual(['Zo is besloten.'])
    for (const naam of ['Herzien', 'Intrekken', 'Leg uit']) expect(page.button(naam)).toBeUndefined()
  },
)

/** Opens the finding in the panel and the form in it. */
async function openForm() {
  const kop = page
    .all('[data-melding-kop]')
    .find(node => node.dataset.meldingKop?.startsWith('afspraak.oplossing a2'))
  await page.click(kop)
  await page.click(page.button('Leg uit'))
}
const area = () => page.all('textarea')[0] as HTMLTextAreaElement
async function type(tekst: string) {
  await page.does(() => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area(), tekst)
    area().dispatchEvent(new Event('input', { bubbles: true }))
  })
}

test('the form opens in place with the focus in it, and keeps nothing without words', async () => {
  await open()
  await openForm()
  expect(document.activeElement).toBe(area())
  expect((page.button('Bewaren') as HTMLButtonElement).disabled).toBe(true)
  await type('Omdat het zo is.')
  expect((page.button('Bewaren') as HTMLButtonElement).disabled).toBe(false)
})

test('words that cannot be kept now stay, and the form says so', async () => {
  await open()
  await openForm()
  await type('Omdat het zo is.')
  // There is no server behind this page.
  await page.click(page.button('Bewaren'))
  await expect.poll(() => words('.problem-sentence').join()).toContain('Uw tekst blijft hier staan.')
  expect(area().value).toBe('Omdat het zo is.')
  await page.key('Escape')
  expect(page.all('textarea')).toEqual([])
  await page.click(page.button('Leg uit'))
  expect(area().value).toBe('Omdat het zo is.')
  await page.click(page.button('Annuleren'))
  await page.click(page.button('Leg uit'))
  expect(area().value).toBe('')
})

test('words that one was writing when another explained the finding are still there, to be added', async () => {
  await open()
  await openForm()
  await type('Wij wachten op de raad.')
  await explain()
  expect(words('.gemotiveerd .motivering__tekst')).toEqual(['Zo is besloten.'])
  expect(words('.gemotiveerd .motivering__aanvulling p')[0]).toContain('nog niet bewaard')
  expect(area().value).toBe('Wij wachten op de raad.')
  expect(flashes.get()).toContain('Een ander legde dit net uit')
  expect(document.activeElement).not.toBe(area())
  await page.click(page.button('Annuleren'))
  expect(page.all('textarea')).toEqual([])
})

test('a finding that is explained by another who was not writing about it shows no form', async () => {
  await open()
  await explain()
  expect(page.all('textarea')).toEqual([])
})

test('the form says what else the words will explain: all that the criterium finds at that place', async () => {
  await open()
  await openForm()
  expect(words('.uitleg-form__voor')).toEqual([])
  await page.key('Escape')
  await page.does(() =>
    write({
      op: 'write',
      elementId: plek.elementId,
      veld: plek.veld,
      tekst: 'Wij zetten in op versterking van de zorg.',
    }),
  )
  await page.pass(3000)
  const vaag = page
    .all('[data-melding-kop]')
    .find(node => node.dataset.meldingKop?.startsWith('taal.vaag a2'))
  await page.click(vaag)
  await page.click(page.button('Leg uit'))
  expect(words('.uitleg-form__voor')).toEqual([
    'Uw uitleg geldt ook voor de andere melding van dit criterium op deze plek.',
  ])
})
