import { type ComponentType, createContext, type ReactNode, useContext } from 'react'

/** A field of an item; `veld` null for the item as a whole. */
export interface BijVeldProps {
  readonly elementId: string
  readonly veld: string | null
  /** True for a group, a list, or an item whose fields have no place for it: then all that is in it is shown here. */
  readonly alles?: boolean
}

const BijVeldContext = createContext<ComponentType<BijVeldProps> | null>(null)

/** What is drawn beneath each field and card about the conversations there: fields do not know what that is. */
export function BijVeldProvider(props: { toon: ComponentType<BijVeldProps> | null; children: ReactNode }) {
  return <BijVeldContext value={props.toon}>{props.children}</BijVeldContext>
}

/** The place for that. Nothing where nobody gave it, or where the row around it shows it. */
export function BijVeld(props: BijVeldProps) {
  const Toon = useContext(BijVeldContext)
  return Toon && <Toon {...props} />
}
