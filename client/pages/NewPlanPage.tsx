import { useState } from 'react'
import type { Ik } from '../api.ts'
import { Tabs } from '../ui/Tabs.tsx'
import { BackLink } from './BackLink.tsx'
import { FromJson } from './FromJson.tsx'
import { FromTemplate } from './FromTemplate.tsx'
import { FromWord } from './FromWord.tsx'
import { PageFrame } from './PageFrame.tsx'

export function NewPlanPage({ ik }: { ik: Ik }) {
  const [way, setWay] = useState('sjabloon')
  const tabs = [
    { id: 'sjabloon', label: 'Uit het sjabloon', content: <FromTemplate /> },
    { id: 'word', label: 'Uit Word', content: <FromWord /> },
    { id: 'json', label: 'Uit een JSON-bestand', content: <FromJson /> },
  ]
  return (
    <PageFrame title="Nieuw plan" ik={ik} narrow={way !== 'word'}>
      <BackLink href="/plannen">Mijn plannen</BackLink>
      <h1 className="page__title">Nieuw plan</h1>
      <Tabs label="Hoe begint u?" tabs={tabs} chosen={way} onChoose={setWay} />
    </PageFrame>
  )
}
