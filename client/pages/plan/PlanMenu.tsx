import { useMag, usePlan, usePlanValue } from '../../plan/PlanContext.tsx'
import {
  ledenPath,
  leesPath,
  navigate,
  overzichten,
  overzichtPath,
  regelsetPath,
  stukkenPath,
  tafelPath,
} from '../../route.ts'
import { Menu } from '../../ui/Menu.tsx'
import type { MenuEntry } from '../../ui/MenuList.tsx'
import { useSignOut } from '../useSignOut.tsx'
import { downloadPlan } from './downloadPlan.ts'
import { sayWho } from './sayWho.ts'
import type { Dialoog } from './useParts.ts'

export function PlanMenu({ show }: { show: (dialoog: Dialoog) => void }) {
  const plan = usePlan()
  const mag = useMag()
  const { signOut, question } = useSignOut()
  const weg = usePlanValue(value => value.prullenbak.length)
  const write: MenuEntry[] = [
    { label: 'Ongedaan maken', icon: 'undo', shortcut: 'Ctrl+Z', onSelect: plan.undo },
    { label: 'Opnieuw', icon: 'redo', shortcut: 'Ctrl+Y', onSelect: plan.redo },
  ]
  const word: MenuEntry = {
    label: 'Word toevoegen',
    icon: 'upload',
    apart: true,
    onSelect: () => show('word'),
  }
  const entries: MenuEntry[] = [
    ...(mag.schrijven ? write : []),
    {
      label: 'Zoek in plan',
      icon: 'search',
      shortcut: 'Ctrl+Shift+F',
      apart: true,
      onSelect: () => show('zoek'),
    },
    { label: 'Wie is waar?', icon: 'people', shortcut: 'Ctrl+Alt+W', onSelect: () => sayWho(plan) },
    {
      label: weg > 0 ? `Prullenbak (${weg})` : 'Prullenbak',
      icon: 'trash',
      onSelect: () => show('prullenbak'),
    },
    ...overzichten.map(({ soort, titel }, index) => ({
      ...{ label: titel, icon: 'document' as const, apart: index === 0 },
      onSelect: () => navigate(overzichtPath(plan.planId, soort)),
    })),
    { label: 'Stukken', icon: 'document', onSelect: () => navigate(stukkenPath(plan.planId)) },
    {
      label: 'Lezen en akkoord geven',
      icon: 'eye',
      apart: true,
      onSelect: () => navigate(leesPath(plan.planId)),
    },
    {
      label: 'Vaststelling',
      icon: 'circleCheck',
      onSelect: () => navigate(tafelPath(plan.planId)),
    },
    {
      label: 'Mensen in dit plan',
      icon: 'people',
      onSelect: () => navigate(ledenPath(plan.planId)),
    },
    {
      label: 'Criteria van dit plan',
      icon: 'check',
      onSelect: () => navigate(regelsetPath(plan.planId)),
    },
    { label: 'Criteria uitgelegd', icon: 'info', onSelect: () => navigate('/criteria') },
    { label: 'Sneltoetsen', icon: 'keyboard', shortcut: 'Ctrl+/', onSelect: () => show('sneltoetsen') },
    ...(mag.schrijven ? [word] : []),
    { label: 'JSON downloaden', icon: 'download', apart: true, onSelect: () => downloadPlan(plan) },
    { label: 'Mijn plannen', icon: 'arrowLeft', onSelect: () => navigate('/plannen') },
    { label: 'Opslaan en dit apparaat', icon: 'info', onSelect: () => show('opslaan') },
    { label: 'Account en wachtwoord', icon: 'people', onSelect: () => navigate('/account') },
    // By way of the list of plans, so that unsaved work is asked about first.
    {
      label: 'Afmelden',
      icon: 'signOut',
      onSelect: () => (plan.atRisk() === 0 ? signOut() : navigate('/plannen')),
    },
  ]
  return (
    <>
      <Menu label="Meer" entries={entries} />
      {question}
    </>
  )
}
