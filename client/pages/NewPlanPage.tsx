import { useState } from 'react'
import type { Ik } from '../api.ts'
import { Icon } from '../ui/Icon.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { FromJson } from './FromJson.tsx'
import { FromTemplate } from './FromTemplate.tsx'
import { PageFrame } from './PageFrame.tsx'

export function NewPlanPage({ ik }: { ik: Ik }) {
  const [way, setWay] = useState('sjabloon')
  const tabs = [
    { id: 'sjabloon', label: 'Uit het sjabloon', content: <FromTemplate /> },
    { id: 'json', label: 'Uit een JSON-bestand', content: <FromJson /> },
  ]
  return (
    <PageFrame title="Nieuw plan" ik={ik} narrow>
      <a className="page__back" href="/plannen">
        <Icon name="arrowLeft" size={16} />
        Mijn plannen
      </a>
      <h1 className="page__title">Nieuw plan</h1>
      <Tabs label="Hoe begint u?" tabs={tabs} chosen={way} onChoose={setWay} />
    </PageFrame>
  )
}
