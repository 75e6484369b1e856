import { useCallback, useMemo, useState } from 'react'
import type { Doel, Toewijzing } from '../../shared/inlezen/doel.ts'
import { type Ontwerp, ontwerp } from '../../shared/inlezen/ontwerp.ts'
import type { Bestaand } from '../../shared/inlezen/opzet.ts'
import { newId } from '../../shared/plan/newId.ts'
import { Refusal } from '../../shared/refusals.ts'
import { sentenceOf } from '../api.ts'
import { announce } from '../ui/announce.ts'
import { type GelezenMetVoorstel, leesWord } from './inlezenCalls.ts'

/** A document on its way into a plan: what it says, what becomes of it, and what comes of that. */
export interface Document {
  readonly naam: string
  readonly gelezen: GelezenMetVoorstel
  readonly toewijzing: Toewijzing
  /** An export of our own that nobody changed comes back as the plan it was, unless one asks to read it as text. */
  readonly alsTekst: boolean
}
export interface Inlezen {
  readonly document: Document | null
  readonly ontwerp: Ontwerp | null
  readonly bezig: boolean
  readonly probleem: string
  kies(bestand: File | undefined): void
  wijzig(blokId: string, doel: Doel): void
  leesAlsTekst(): void
  /** Back to what was proposed. */
  terug(): void
  /** Back to choosing a file. */
  opnieuw(): void
}

/** As large as the server takes; so that nobody waits for a file to be sent in vain. */
const grootste = 20 * 1024 * 1024

/** `bestaand`: what a document may refer to in the plan that it is added to. It stays the same object. */
export function useInlezen(bestaand: Bestaand | undefined): Inlezen {
  const [document, setDocument] = useState<Document | null>(null)
  const [bezig, setBezig] = useState(false)
  const [probleem, setProbleem] = useState('')
  const kies = useCallback((bestand: File | undefined) => {
    if (!bestand) return
    setBezig(true)
    setProbleem('')
    lees(bestand)
      .then(gelezen => {
        setDocument({ naam: bestand.name, gelezen, toewijzing: gelezen.toewijzing, alsTekst: false })
        announce('Het document is gelezen. Controleer wat ervan wordt.')
      })
      .catch((error: unknown) => setProbleem(sentenceOf(error)))
      .finally(() => setBezig(false))
  }, [])
  const wijzig = useCallback(
    (blokId: string, doel: Doel) =>
      setDocument(nu => nu && { ...nu, toewijzing: { ...nu.toewijzing, [blokId]: doel } }),
    [],
  )
  const gemaakt = useMemo(
    () => document && ontwerp(document.gelezen.blokken, document.toewijzing, vraag(bestaand)),
    [document, bestaand],
  )
  return {
    ...{ document, bezig, probleem, kies, wijzig },
    ontwerp: gemaakt,
    leesAlsTekst: () => setDocument(nu => nu && { ...nu, alsTekst: true }),
    terug: () => setDocument(nu => nu && { ...nu, toewijzing: nu.gelezen.toewijzing }),
    opnieuw: () => setDocument(null),
  }
}

const vraag = (bestaand: Bestaand | undefined) => ({ nieuwId: newId, ...(bestaand && { bestaand }) })

async function lees(bestand: File): Promise<GelezenMetVoorstel> {
  if (bestand.size > grootste) throw new Refusal('word-te-groot')
  return leesWord(bestand)
}
