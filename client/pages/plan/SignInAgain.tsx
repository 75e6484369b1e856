import { demoPersonen, signInAsDemo } from '../../api.ts'
import { usePlan } from '../../plan/PlanContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProblemSentence } from '../../ui/ProblemSentence.tsx'
import { SignInForm } from '../SignInForm.tsx'
import { useAnswer } from '../useAnswer.ts'
import type { ComingBack } from './useComingBack.ts'

interface SignInAgainProps extends ComingBack {
  readonly text: string
  readonly onClose: () => void
}

/**
 * Signing in over the page, after the session ended: the text stays, and goes out once one is back. As somebody
 * else one does not come back: what was typed is not theirs.
 */
export function SignInAgain({ text, other, back, onClose }: SignInAgainProps) {
  const { ik } = usePlan()
  const { asked } = useAnswer(demoPersonen)
  const demo =
    asked.kind === 'ready'
      ? asked.value.find(one => one.naam === ik.naam && one.organisatie === ik.organisatie)
      : undefined
  return (
    <Dialog title="U bent afgemeld" onClose={onClose}>
      <p>{text} Dat kan hier of in een nieuw tabblad. Wat u typte, blijft hier staan.</p>
      {other && (
        <ProblemSentence>
          U bent nu aangemeld als {other.naam}. Wat {ik.naam} hier typte, wordt niet onder een andere naam
          opgeslagen.
        </ProblemSentence>
      )}
      {demo && (
        <Button kind="primary" onClick={() => void signInAsDemo(demo.sleutel).then(back)}>
          Verder als {demo.naam}
        </Button>
      )}
      <SignInForm onDone={back} />
    </Dialog>
  )
}
