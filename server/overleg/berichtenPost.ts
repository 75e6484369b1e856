import type { Clock, Stop } from '../clock.ts'
import { faultOf, type Log } from '../log.ts'
import type { Mail } from '../mail/mail.ts'
import type { Namen } from '../plans/planNamen.ts'
import type { Bundel } from '../store/berichtenPost.ts'
import type { Store } from '../store/store.ts'
import { berichtenbrief } from './berichtenbrief.ts'
import { termijnen } from './wanneer.ts'

export interface PostParts {
  readonly store: Pick<Store, 'berichten' | 'berichtenPost'>
  readonly mail: Pick<Mail, 'send'>
  readonly clock: Clock
  readonly namenVan: (planId: string) => Promise<Namen>
  readonly url: () => string
  readonly log: Log
}

/** The path of the page that ends letters about a plan, without signing in. */
export const afmeldpad = '/berichten-afmelden'

const roundMs = 30_000

/**
 * Looks every half minute whose letter is due, and at once what fell due when the server was down. What a letter tells
 * is taken before it goes: when the process dies in between, the bell still has it, and no letter comes twice.
 */
export function startPost(parts: PostParts): Stop {
  let isBusy = false
  let again = false
  const round = async () => {
    again = true
    if (isBusy) return
    isBusy = true
    while (again) {
      again = false
      await postRound(parts).catch(thrown => parts.log('post-failed', { fault: faultOf(thrown) }))
    }
    isBusy = false
  }
  void round()
  return parts.clock.every(roundMs, () => void round())
}

/** Sends what is due at this moment. Resolves when it is on its way. */
export async function postRound(parts: PostParts): Promise<void> {
  await parts.store.berichten.boekGezien()
  const due = await parts.store.berichtenPost.wachtend(termijnen(parts.clock.wall()))
  for (const bundel of due) await handle(parts, bundel)
}

async function handle(parts: PostParts, bundel: Bundel): Promise<void> {
  const wants = bundel.email !== null && bundel.frequentie !== 'uit'
  if (wants) await send(parts, bundel)
  else await parts.store.berichtenPost.neem(bundel.berichten.map(({ nr }) => nr))
}

async function send({ store, mail, namenVan, url, log }: PostParts, bundel: Bundel): Promise<void> {
  const { planId, userId, email, berichten, frequentie } = bundel
  const namen = await namenVan(planId)
  const sleutel = await store.berichtenPost.afmeldsleutel(planId, userId)
  const nrs = berichten.map(({ nr }) => nr)
  if (!(await store.berichtenPost.neem(nrs))) return
  const afmelden = `${url()}${afmeldpad}/${sleutel}`
  const brief = berichtenbrief({ aan: email ?? '', berichten, namen, frequentie, url: url(), afmelden })
  // A letter that was given up is tried again in a later round.
  void mail
    .send(brief)
    .then(isSent => (isSent ? undefined : store.berichtenPost.geefTerug(nrs)))
    .catch(thrown => log('post-failed', { fault: faultOf(thrown) }))
}
