import { planToJson } from '../../../shared/plan/planJson.ts'
import { leave } from '../../account.ts'
import type { OpenPlan } from '../../plan/openPlan.ts'
import { usePlan, usePlanValue } from '../../plan/PlanContext.tsx'
import { navigate, overzichten, overzichtPath, regelsetPath } from '../../route.ts'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import type { Dialoog } from './useParts.ts'

export function PlanMenu({ show }: { show: (dialoog: Dialoog) => void }) {
  const plan = usePlan()
  const weg = usePlanValue(value => value.prullenbak.length)
  const write: MenuEntry[] = [
    { label: 'Ongedaan maken', icon: 'undo', shortcut: 'Ctrl+Z', onSelect: plan.undo },
    { label: 'Opnieuw', icon: 'redo', shortcut: 'Ctrl+Y', onSelect: plan.redo },
  ]
  const entries: MenuEntry[] = [
    ...(plan.mag.schrijven ? write : []),
    {
      label: 'Zoek in plan',
      icon: 'search',
      shortcut: 'Ctrl+Shift+F',
      apart: true,
      onSelect: () => show('zoek'),
    },
    {
      label: weg > 0 ? `Prullenbak (${weg})` : 'Prullenbak',
      icon: 'trash',
      onSelect: () => show('prullenbak'),
    },
    ...overzichten.map(({ soort, titel }, index) => ({
      ...{ label: titel, icon: 'document' as const, apart: index === 0 },
      onSelect: () => navigate(overzichtPath(plan.planId, soort)),
    })),
    {
      label: 'Criteria van dit plan',
      icon: 'check',
      onSelect: () => navigate(regelsetPath(plan.planId)),
    },
    { label: 'Criteria uitgelegd', icon: 'info', onSelect: () => navigate('/criteria') },
    { label: 'Sneltoetsen', icon: 'keyboard', shortcut: 'Ctrl+/', onSelect: () => show('sneltoetsen') },
    { label: 'JSON downloaden', icon: 'download', apart: true, onSelect: () => download(plan) },
    { label: 'Mijn plannen', icon: 'arrowLeft', onSelect: () => navigate('/plannen') },
    { label: 'Afmelden', icon: 'signOut', onSelect: () => signOut(plan) },
  ]
  return <Menu label="Meer" entries={entries} />
}

/** What this window has, with what is not saved yet, as a file that "Nieuw plan" reads. */
function download(plan: OpenPlan): void {
  const body = JSON.stringify({ plan: planToJson(plan.store.get(), 'rijk') }, null, 2)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([body], { type: 'application/json' }))
  link.download = `${fileName(plan.store.get().titel.plat)}.json`
  link.click()
  URL.revokeObjectURL(link.href)
}

const fileName = (titel: string): string =>
  titel
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase() || 'regioplan'

/** By way of the list of plans, so that unsaved work is asked about first. */
function signOut(plan: OpenPlan): void {
  if (plan.unconfirmed() === 0) void leave()
  else navigate('/plannen')
}
