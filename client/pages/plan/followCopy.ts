import type { Ik } from '../../api.ts'
import type { Copy } from '../../localCopy/copies.ts'
import type { KeepingCopy } from '../../localCopy/localCopy.ts'
import { deviceOwner } from '../../localCopy/ownDevice.ts'
import type { OpenPlan } from '../../plan/openPlan.ts'
import { flash } from '../../ui/flash.ts'

/**
 * Keeps a copy of the plan for as long as its reader says that this is their own device. The code for it is
 * fetched when it is needed. Returns the end of it.
 */
export function followCopy(plan: OpenPlan, ik: Ik, copy: Copy | null): () => void {
  let keeping: KeepingCopy | null = null
  let isOver = false
  // What it was opened with is that only once: switched off, it is gone.
  let first = copy
  const isOwn = () => !isOver && deviceOwner.get() === ik.id
  const begin = async () => {
    const { keepCopy } = await import('../../localCopy/localCopy.ts')
    if (!isOwn() || keeping) return
    keeping = keepCopy({ plan, ik, copy: first, onFault: sayFault })
  }
  const follow = () => {
    if (isOwn()) return void begin().catch(sayFault)
    keeping?.stop()
    keeping = null
    first = null
    plan.saves.keepIn('venster')
  }
  const stopFollowing = deviceOwner.subscribe(follow)
  if (isOwn()) follow()
  return () => {
    isOver = true
    stopFollowing()
    keeping?.stop()
  }
}

const sayFault = (): void =>
  flash('Op dit apparaat kan nu geen kopie worden bewaard. Wat u typt, staat alleen in dit venster.')
