import type { OpenPlan } from '../../plan/openPlan.ts'
import { usePlan } from '../../plan/PlanContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { flash } from '../../ui/flash.ts'
import { fileName, saveFile } from './saveFile.ts'

/** What one typed and the server does not have: to keep as a file, or to paste elsewhere. `first`: what to do first. */
export function WrittenActions({ first = false }: { first?: boolean }) {
  const plan = usePlan()
  return (
    <>
      <Button
        icon="download"
        {...(first && { kind: 'primary', 'data-focus-first': true })}
        onClick={() => void download(plan).catch(sayFault)}
      >
        Download wat u typte
      </Button>
      <Button onClick={() => void copy(plan).catch(sayFault)}>Kopieer het</Button>
    </>
  )
}

/** Read when it is asked for: it may be more by then. */
const words = async ({ doc, saves }: OpenPlan): Promise<string> =>
  (await import('../../localCopy/writtenText.ts')).writtenText(doc, saves.owed())

async function download(plan: OpenPlan): Promise<void> {
  const name = `${fileName(plan.store.get().titel.plat)}-niet-opgeslagen.txt`
  saveFile(name, 'text/plain;charset=utf-8', await words(plan))
}

async function copy(plan: OpenPlan): Promise<void> {
  await navigator.clipboard.writeText(await words(plan))
  flash('Gekopieerd.')
}

const sayFault = (): void => flash('Dit lukt nu niet. Wat u typte, blijft in dit venster staan.')
