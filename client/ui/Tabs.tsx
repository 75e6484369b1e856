import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { keyTravel } from './keyTravel.ts'

export interface Tab {
  readonly id: string
  readonly label: string
  readonly content: ReactNode
}

interface TabsProps {
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** Tabs after the ARIA pattern: arrows choose, Tab goes into the content. */
export function Tabs({ label, tabs, chosen, onChoose }: TabsProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const current = tabs.findIndex(tab => tab.id === chosen)
    const next = keyTravel(asVertical(event.key), current, tabs.length)
    const tab = next === null ? undefined : tabs[next]
    if (next === null || !tab) return
    event.preventDefault()
    onChoose(tab.id)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }
  const open = tabs.find(tab => tab.id === chosen)
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className="tabs">
        {tabs.map(tab => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === chosen ? 0 : -1}
            className="tabs__tab"
            onClick={() => onChoose(tab.id)}
            onKeyDown={onKeyDown}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`} className="tabs__panel">
        {open?.content}
      </div>
    </>
  )
}

const asVertical = (key: string): string =>
  key === 'ArrowRight'
    ? 'ArrowDown'
    : key === 'ArrowLeft'
      ? 'ArrowUp'
      : key === 'Home' || key === 'End'
        ? key
        : ''
