import type { ReactNode } from 'react'
import { Icon } from '../ui/Icon.tsx'

/** Said after something went out by mail. Without a mail server it says where the letter is, to try things with. */
export function Postvak({ outbox, children }: { outbox: boolean; children: ReactNode }) {
  return (
    <div className="postvak" role="status">
      <Icon name="circleCheck" />
      <div>
        <p>{children}</p>
        {outbox && <p className="postvak__waar">De mail staat in DATA_DIR/outbox.</p>}
      </div>
    </div>
  )
}
