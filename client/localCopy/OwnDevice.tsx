import { useId, useState, useSyncExternalStore } from 'react'
import { usePlan } from '../plan/PlanContext.tsx'
import { Button } from '../ui/Button.tsx'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { countUnsent, wipeAll } from './copies.ts'
import { deviceOwner } from './ownDevice.ts'

/** The choice to keep a copy on this device, and what that means. */
export function OwnDevice() {
  const { ik, saves } = usePlan()
  const owner = useSyncExternalStore(deviceOwner.subscribe, deviceOwner.get)
  const place = useSyncExternalStore(saves.place.subscribe, saves.place.get)
  const [lost, setLost] = useState(0)
  const [fault, setFault] = useState(false)
  const id = useId()
  const isOn = owner === ik.id
  const choose = async (own: boolean) => {
    setFault(false)
    if (own) {
      deviceOwner.set(ik.id)
      return setFault(deviceOwner.get() !== ik.id)
    }
    const elsewhere = (await countUnsent().catch(() => 0)) - saves.unconfirmed()
    if (elsewhere > 0 && lost === 0) return setLost(elsewhere)
    deviceOwner.set(null)
    setLost(0)
    await wipeAll().catch(() => setFault(true))
  }
  return (
    <div className="own-device">
      <label className="met-vinkje">
        <input
          type="checkbox"
          className="veld-vinkje"
          checked={isOn}
          aria-describedby={id}
          onChange={event => void choose(event.target.checked)}
        />
        <span>Dit is mijn eigen apparaat</span>
      </label>
      <p id={id} className="own-device__uitleg">
        {isOn
          ? 'Van de plannen die u hier opent, staat een kopie op dit apparaat. Wat u zonder verbinding typt, blijft staan als u het venster sluit, en wordt opgeslagen zodra u het plan weer opent. De kopie verdwijnt als u zich afmeldt, als iemand anders zich hier aanmeldt, of als u dit uitzet.'
          : 'Zet dit alleen aan op een apparaat dat niemand anders gebruikt. Regiotafel bewaart dan een kopie van de plannen die u hier opent, zodat wat u zonder verbinding typt blijft staan als u het venster sluit.'}
      </p>
      {isOn && place === 'apparaat' && <p role="status">De kopie op dit apparaat is bijgewerkt.</p>}
      {lost > 0 && (
        <>
          <ProblemSentence>
            Op dit apparaat {lost === 1 ? 'staat nog 1 wijziging' : `staan nog ${lost} wijzigingen`} van een
            ander plan. Die {lost === 1 ? 'gaat' : 'gaan'} verloren als u dit uitzet.
          </ProblemSentence>
          <Button onClick={() => void choose(false)}>Toch uitzetten</Button>
        </>
      )}
      {fault && <ProblemSentence>Deze browser bewaart geen gegevens op dit apparaat.</ProblemSentence>}
    </div>
  )
}
