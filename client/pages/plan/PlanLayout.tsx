import { useEffect, useState } from 'react'
import { CriteriaShortcuts } from '../../criteria/CriteriaShortcuts.tsx'
import { WordMarks } from '../../marks/WordMarks.tsx'
import { Outline } from '../../outline/Outline.tsx'
import { useOverleg } from '../../plan/overleg/useOverleg.ts'
import { usePlanValue } from '../../plan/PlanContext.tsx'
import { HierNu } from '../../presence/HierNu.tsx'
import { RemoteChanges } from '../../presence/RemoteChanges.tsx'
import '../../styles/shell.css'
import { BottomSheet } from '../../ui/BottomSheet.tsx'
import { Drawer } from '../../ui/Drawer.tsx'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { useLater } from '../useLater.ts'
import { ConnectionBar } from './ConnectionBar.tsx'
import { FillingNotice } from './FillingNotice.tsx'
import { LeaveDialog } from './LeaveDialog.tsx'
import { Paneel } from './Paneel.tsx'
import { PlanBar } from './PlanBar.tsx'
import { PlanBody } from './PlanBody.tsx'
import { ReadOnlyNotice } from './ReadOnlyNotice.tsx'
import { SkipLinks } from './SkipLinks.tsx'
import { StatusBar } from './StatusBar.tsx'
import { useAtHand } from './useAtHand.ts'
import { useGesprekKeys } from './useGesprekKeys.ts'
import { useGevraagdePlek } from './useGevraagdePlek.ts'
import { useLeest } from './useLeest.ts'
import { useOpmerkingKey } from './useOpmerkingKey.ts'
import { useParts } from './useParts.ts'
import { usePlanKeys } from './usePlanKeys.ts'
import { useSayRights } from './useSayRights.ts'
import { useSayStatus } from './useSayStatus.ts'

const loadDraden = async () => (await import('../../overleg/tekst/DradenInTekst.tsx')).DradenInTekst
const loadVoorstel = async () => (await import('../../overleg/voorstel/Voorsteldialoog.tsx')).Voorsteldialoog
const loadToolbar = async () => (await import('../../editor/Toolbar.tsx')).Toolbar
const loadDialogs = async () => (await import('./PlanDialogs.tsx')).PlanDialogs
const loadSindsBezoek = async () => (await import('../../bezoek/SindsBezoek.tsx')).SindsBezoek

/** The plan page: bar, outline, page, panel and status bar, and what may lie over them. */
export function PlanLayout() {
  const wide = useMediaQuery('(min-width: 1200px)')
  const middle = useMediaQuery('(min-width: 900px)')
  const phone = useMediaQuery('(max-width: 599px)')
  const parts = useParts()
  const [query, setQuery] = useState('')
  usePlanKeys(parts.show)
  useSayStatus()
  useSayRights()
  useAtHand()
  useTitle()
  useGevraagdePlek()
  const SindsBezoek = useLater(loadSindsBezoek)
  const Toolbar = useLater(loadToolbar)
  const DradenInTekst = useLater(loadDraden)
  const Voorsteldialoog = useLater(loadVoorstel)
  const PlanDialogs = useLater(loadDialogs)
  useGesprekKeys()
  useOpmerkingKey()
  useLeest()
  const { tab } = useOverleg().paneel
  const toonCriteria = () => {
    tab.set('criteria')
    parts.setPanel(true)
  }
  const closeOutline = () => parts.setOutline(false)
  return (
    <div className="plan-page">
      <SkipLinks onOutline={() => parts.setOutline(true)} onPanel={() => parts.setPanel(true)} />
      <PlanBar
        outline={middle ? null : { open: parts.outline, onToggle: () => parts.setOutline(!parts.outline) }}
        panel={wide || phone ? null : { open: parts.panel, onToggle: () => parts.setPanel(!parts.panel) }}
        show={parts.show}
      />
      <ConnectionBar />
      <div className="plan-page__columns">
        <Drawer
          as="nav"
          id="inhoud"
          label="Inhoud van het plan"
          side="left"
          docked={middle}
          open={parts.outline}
          shade
          className="outline"
          onClose={closeOutline}
        >
          <Outline onFind={() => parts.show('zoek')} onJump={closeOutline}>
            <HierNu onJump={closeOutline} />
          </Outline>
        </Drawer>
        <main id="pagina" className="plan-page__middle" aria-label="Het plan" data-region tabIndex={-1}>
          <ReadOnlyNotice />
          <FillingNotice />
          {SindsBezoek && <SindsBezoek onPrullenbak={() => parts.show('prullenbak')} />}
          <PlanBody />
        </main>
        <Panel phone={phone} docked={wide} open={parts.panel} onOpenChange={parts.setPanel} />
      </div>
      {!phone && <StatusBar onPanel={toonCriteria} show={parts.show} />}
      {Toolbar && <Toolbar />}
      <CriteriaShortcuts />
      <WordMarks />
      {DradenInTekst && <DradenInTekst />}
      {Voorsteldialoog && <Voorsteldialoog />}
      <RemoteChanges />
      <LeaveDialog />
      {PlanDialogs && (
        <PlanDialogs shown={parts.shown} query={query} onQuery={setQuery} onClose={() => parts.show(null)} />
      )}
    </div>
  )
}

interface PanelProps {
  readonly phone: boolean
  readonly docked: boolean
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

/** Docked at the right, a drawer where there is less room, a sheet from below on a phone. */
function Panel({ phone, docked, open, onOpenChange }: PanelProps) {
  const label = 'Criteria, opmerkingen en versies'
  const close = () => onOpenChange(false)
  useOpenWhenAsked(onOpenChange)
  if (phone)
    return (
      <BottomSheet id="meldingen" label={label} open={open} onOpenChange={onOpenChange}>
        <Paneel onClose={null} onJump={close} />
      </BottomSheet>
    )
  return (
    <Drawer
      as="aside"
      id="meldingen"
      label={label}
      side="right"
      docked={docked}
      open={open}
      className="panel"
      onClose={close}
    >
      <Paneel onClose={docked ? null : close} onJump={docked ? () => {} : close} />
    </Drawer>
  )
}

/** Somebody went to a draad, or began one, elsewhere on the page. */
function useOpenWhenAsked(onOpenChange: (open: boolean) => void): void {
  const { gevraagd } = useOverleg().paneel
  useEffect(() => gevraagd.subscribe(() => onOpenChange(true)), [gevraagd, onOpenChange])
}

function useTitle(): void {
  const titel = usePlanValue(plan => plan.titel.plat)
  useEffect(() => {
    document.title = `${titel.trim() || 'Plan zonder titel'} · Regiotafel`
  }, [titel])
}
