import { useCallback, useEffect, useState } from 'react'
import { samenvatting } from '../../shared/versie/inWoorden.ts'
import { vergelijkPlannen } from '../../shared/versie/vergelijk.ts'
import { versieInZin } from '../../shared/versie/versie.ts'
import { sentenceOf } from '../api.ts'
import { usePlan } from '../plan/PlanContext.tsx'
import type { Terugvraag } from '../plan/versieLink.ts'
import { announce } from '../ui/announce.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { flash } from '../ui/flash.ts'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { naTerugzetten, stappenVan } from './terugzetten.ts'
import { bewaarVersie, type GelezenVersie, leesVersie } from './versiesApi.ts'

interface TerugzettenProps {
  readonly vraag: Terugvraag
  readonly onSluit: () => void
}

/** Asks before it brings back a version, an item or a field, says what that changes, and does it as one's own edit. */
export function Terugzetten({ vraag, onSluit }: TerugzettenProps) {
  const plan = usePlan()
  const [bron, setBron] = useState<GelezenVersie | null>(null)
  const [fout, setFout] = useState<unknown>(null)
  const [bezig, setBezig] = useState(false)
  useEffect(() => {
    leesVersie(plan.planId, vraag.versieId).then(setBron, setFout)
  }, [plan, vraag.versieId])
  const zetTerug = useCallback(async () => {
    if (!bron) return
    setBezig(true)
    setFout(null)
    try {
      await bewaarVersie(plan.planId, 'voor-herstel')
      // What others wrote while the version was made is in the plan by now.
      const stappen = stappenVan(plan, bron.plan, vraag)
      for (const stap of stappen) plan.edit(stap)
      onSluit()
      const zin = naTerugzetten(stappen.length)
      flash(zin)
      announce(zin)
      if (vraag.elementId) requestAnimationFrame(() => plan.focusField(vraag.elementId ?? '', vraag.veld))
    } catch (thrown) {
      setFout(thrown)
      setBezig(false)
    }
  }, [bron, plan, vraag, onSluit])
  const stappen = bron ? stappenVan(plan, bron.plan, vraag) : []
  const kan = stappen.length > 0 && plan.mag.schrijven
  return (
    <Dialog
      title="Terugzetten"
      onClose={onSluit}
      actions={
        <>
          <Button onClick={onSluit}>{bron && !kan ? 'Sluiten' : 'Annuleren'}</Button>
          {kan && (
            <Button kind="primary" data-focus-first disabled={bezig} onClick={() => void zetTerug()}>
              Zet terug
            </Button>
          )}
        </>
      }
    >
      {fout !== null && <ProblemSentence>{sentenceOf(fout)}</ProblemSentence>}
      {!bron && fout === null && <Skeleton label="De versie wordt opgehaald" />}
      {bron && !kan && (
        <p>
          {plan.mag.schrijven ? 'Dit staat al zo in het plan.' : 'U kunt dit plan lezen, maar niet wijzigen.'}
        </p>
      )}
      {bron && kan && <Uitleg bron={bron} vraag={vraag} />}
    </Dialog>
  )
}

function Uitleg({ bron, vraag }: { bron: GelezenVersie; vraag: Terugvraag }) {
  const { store } = usePlan()
  const wat = vraag.veld ? 'Dit veld' : vraag.elementId ? 'Dit onderdeel' : 'Het hele plan'
  const heel = vraag.elementId === null ? samenvatting(vergelijkPlannen(store.get(), bron.plan)) : []
  return (
    <>
      <p>
        {wat} wordt weer zoals in {versieInZin(bron.versie)}. Wat er nu staat, wordt eerst als versie bewaard,
        en met Ctrl+Z maakt u het terugzetten ongedaan.
      </p>
      {heel.length > 0 && (
        <>
          <p>Wat er verandert:</p>
          <ul>
            {heel.map(zin => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
          <p>Uitleg bij criteria is ondertekend en blijft zoals die is.</p>
        </>
      )}
    </>
  )
}
