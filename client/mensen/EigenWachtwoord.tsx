import { Button } from '../ui/Button.tsx'
import { flash } from '../ui/flash.ts'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { Invoer } from './Invoer.tsx'
import { wijzigWachtwoord } from './mensenApi.ts'
import { leeg, useVerzenden } from './useVerzenden.ts'
import { NieuwWachtwoord, zwak } from './Wachtwoord.tsx'

/** Another password, by who knows the one there is. */
export function EigenWachtwoord({ email, onGewijzigd }: { email: string; onGewijzigd: () => void }) {
  const { bezig, fout, foutId, verzend } = useVerzenden(
    async ingevuld => {
      await wijzigWachtwoord(ingevuld('huidig'), ingevuld('wachtwoord'))
      flash('Uw wachtwoord is gewijzigd.')
      onGewijzigd()
    },
    ingevuld => leeg(ingevuld, 'huidig', 'Vul uw huidige wachtwoord in.') ?? zwak(ingevuld, email),
  )
  return (
    <form className="form" noValidate onSubmit={verzend}>
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <Invoer
        name="huidig"
        label="Huidig wachtwoord"
        type="password"
        autoComplete="current-password"
        fout={fout}
        foutId={foutId}
      />
      <NieuwWachtwoord label="Nieuw wachtwoord" fout={fout} foutId={foutId} />
      <p className="form__hint">Andere browsers waarin u bent aangemeld, worden afgemeld.</p>
      {fout?.bij === null && <ProblemSentence>{fout.zin}</ProblemSentence>}
      <Button type="submit" disabled={bezig} className="form__submit">
        Wijzig wachtwoord
      </Button>
    </form>
  )
}
