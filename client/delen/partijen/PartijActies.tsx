import { useState } from 'react'
import { usePlan } from '../../plan/PlanContext.tsx'
import { RijMenu } from '../lijsten/RijMenu.tsx'
import type { RijDeel } from '../lijsten/Tabel.tsx'
import { Samenvoegen } from './Samenvoegen.tsx'

/** What can be done with a party: make it one with another, move it, throw it away. */
export function PartijActies({ id, naam }: RijDeel) {
  const { store } = usePlan()
  const [samenvoegen, setSamenvoegen] = useState(false)
  return (
    <>
      <RijMenu
        id={id}
        naam={store.get().partijen.find(one => one.id === id)?.naam.plat || naam}
        lijst={() => store.get().partijen}
        eerst={[{ label: 'Samenvoegen met…', icon: 'people', onSelect: () => setSamenvoegen(true) }]}
      />
      {samenvoegen && <Samenvoegen partijId={id} onClose={() => setSamenvoegen(false)} />}
    </>
  )
}
