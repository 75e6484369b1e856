import { type ReactNode, useState } from 'react'
import { leave } from '../account.ts'
import { deviceOwner } from '../localCopy/ownDevice.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { flash } from '../ui/flash.ts'

interface SignOut {
  signOut(): void
  /** To be drawn by who signs out; asks when words would be lost. */
  readonly question: ReactNode
}

/**
 * Signs out, here or with another way of leaving, and leaves nothing of any plan on this device. Asks first when
 * something there is not saved yet.
 */
export function useSignOut(how: () => Promise<void> = leave): SignOut {
  const [unsent, setUnsent] = useState(0)
  const go = () => {
    setUnsent(0)
    void signOutBy(how).catch(() => flash('Afmelden lukt nu niet. Probeer het zo opnieuw.'))
  }
  const signOut = () =>
    void unsentHere().then(count => {
      if (count === 0) go()
      else setUnsent(count)
    })
  return {
    signOut,
    question: unsent > 0 && <Question count={unsent} onGo={go} onStay={() => setUnsent(0)} />,
  }
}

function Question({ count, onGo, onStay }: { count: number; onGo: () => void; onStay: () => void }) {
  return (
    <Dialog
      title="Nog niet alles is opgeslagen"
      onClose={onStay}
      actions={
        <>
          <Button onClick={onGo}>Toch afmelden</Button>
          <Button kind="primary" data-focus-first onClick={onStay}>
            Aangemeld blijven
          </Button>
        </>
      }
    >
      <p>
        Op dit apparaat {count === 1 ? 'staat nog 1 wijziging' : `staan nog ${count} wijzigingen`} die de
        server niet heeft. Als u zich afmeldt, wordt de kopie op dit apparaat gewist.
      </p>
    </Dialog>
  )
}

const copies = () => import('../localCopy/copies.ts')

const unsentHere = async (): Promise<number> =>
  deviceOwner.get() === null ? 0 : (await copies()).countUnsent().catch(() => 0)

async function signOutBy(how: () => Promise<void>): Promise<void> {
  await how()
  if (deviceOwner.get() !== null) await (await copies()).wipeAll()
}
