import { type ReactNode, useEffect, useState } from 'react'
import { CriteriaPanel } from '../../criteria/CriteriaPanel.tsx'
import { CriteriaShortcuts } from '../../criteria/CriteriaShortcuts.tsx'
import { Toolbar } from '../../editor/Toolbar.tsx'
import { WordMarks } from '../../marks/WordMarks.tsx'
import { Outline } from '../../outline/Outline.tsx'
import { usePlanValue } from '../../plan/PlanContext.tsx'
import { HierNu } from '../../presence/HierNu.tsx'
import { RemoteChanges } from '../../presence/RemoteChanges.tsx'
import '../../styles/shell.css'
import { BottomSheet } from '../../ui/BottomSheet.tsx'
import { Drawer } from '../../ui/Drawer.tsx'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { ConnectionBar } from './ConnectionBar.tsx'
import { FillingNotice } from './FillingNotice.tsx'
import { LeaveDialog } from './LeaveDialog.tsx'
import { PanelHead } from './PanelHead.tsx'
import { PlanBar } from './PlanBar.tsx'
import { PlanBody } from './PlanBody.tsx'
import { PlanDialogs } from './PlanDialogs.tsx'
import { ReadOnlyNotice } from './ReadOnlyNotice.tsx'
import { SkipLinks } from './SkipLinks.tsx'
import { StatusBar } from './StatusBar.tsx'
import { useAtHand } from './useAtHand.ts'
import { useGevraagdePlek } from './useGevraagdePlek.ts'
import { useParts } from './useParts.ts'
import { usePlanKeys } from './usePlanKeys.ts'
import { useSayRights } from './useSayRights.ts'
import { useSayStatus } from './useSayStatus.ts'

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
          <PlanBody />
        </main>
        <Panel phone={phone} docked={wide} open={parts.panel} onOpenChange={parts.setPanel}>
          <CriteriaPanel onJump={() => !wide && parts.setPanel(false)} />
        </Panel>
      </div>
      {!phone && <StatusBar onPanel={() => parts.setPanel(true)} show={parts.show} />}
      <Toolbar />
      <CriteriaShortcuts />
      <WordMarks />
      <RemoteChanges />
      <LeaveDialog />
      <PlanDialogs shown={parts.shown} query={query} onQuery={setQuery} onClose={() => parts.show(null)} />
    </div>
  )
}

interface PanelProps {
  readonly phone: boolean
  readonly docked: boolean
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly children: ReactNode
}

/** Docked at the right, a drawer where there is less room, a sheet from below on a phone. */
function Panel({ phone, docked, open, onOpenChange, children }: PanelProps) {
  const label = 'Criteria'
  if (phone)
    return (
      <BottomSheet id="meldingen" label={label} open={open} onOpenChange={onOpenChange}>
        <PanelHead onClose={null} />
        {children}
      </BottomSheet>
    )
  const close = () => onOpenChange(false)
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
      <PanelHead onClose={docked ? null : close} />
      {children}
    </Drawer>
  )
}

function useTitle(): void {
  const titel = usePlanValue(plan => plan.titel.plat)
  useEffect(() => {
    document.title = `${titel.trim() || 'Plan zonder titel'} · Regiotafel`
  }, [titel])
}
