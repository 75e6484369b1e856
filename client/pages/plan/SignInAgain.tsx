import { demoPersonen, signInAsDemo } from '../../api.ts'
import { usePlan } from '../../plan/PlanContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { flash } from '../../ui/flash.ts'
import { SignInForm } from '../SignInForm.tsx'
import { useAnswer } from '../useAnswer.ts'

/** Signing in over the page, after the session ended: the text stays, and goes out once one is back. */
export function SignInAgain({ text, onClose }: { text: string; onClose: () => void }) {
  const { reconnect, ik } = usePlan()
  const { asked } = useAnswer(demoPersonen)
  const back = () => {
    reconnect()
    flash('U bent weer aangemeld.')
  }
  const demo =
    asked.kind === 'ready'
      ? asked.value.find(one => one.naam === ik.naam && one.organisatie === ik.organisatie)
      : undefined
  return (
    <Dialog title="U bent afgemeld" onClose={onClose}>
      <p>{text} Wat u typte, blijft staan.</p>
      {demo && (
        <Button kind="primary" onClick={() => void signInAsDemo(demo.sleutel).then(back)}>
          Verder als {demo.naam}
        </Button>
      )}
      <SignInForm onDone={back} />
    </Dialog>
  )
}
