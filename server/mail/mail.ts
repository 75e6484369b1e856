import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import { type Bezorging, inOutbox, overSmtp } from './bezorging.ts'
import { newLetterId, openWachtrij, type Wachtend } from './wachtrij.ts'

/** One letter to one person. Whoever writes it makes its words with `brief` (`brief.ts`), or brings its own. */
export interface Brief {
  /** An address that passed `isAdres`. */
  readonly aan: string
  readonly onderwerp: string
  /** The whole letter as plain words: every letter has them. */
  readonly tekst: string
  readonly html?: string
  /** More headers, such as `List-Unsubscribe`. */
  readonly kop?: Readonly<Record<string, string>>
}

/**
 * Letters that go out: `mail.send({ aan, onderwerp, tekst, html?, kop? })`. Call it after what it tells of is kept,
 * and do not wait for it: a letter that cannot go out undoes nothing and holds up no answer.
 */
export interface Mail {
  /** Without `SMTP_URL` letters are files in `DATA_DIR/outbox`, one `.eml` each. */
  readonly isOutbox: boolean
  /**
   * True when the mail server took it, when it is in the outbox, or when the server stopped and tries it again at its
   * next start; false when it was given up after a few tries. Never rejects. It is kept on disk until then: a process
   * that dies between tries, or in one, loses no letter, and sends one twice only when it dies between the yes of the
   * mail server and noting it. The log gets the fault, never the address or the words.
   */
  send(brief: Brief): Promise<boolean>
  /** Waits no longer for another try; resolves when nothing is under way any more. */
  close(): Promise<void>
}

export interface MailSettings {
  /** `smtp://` or `smtps://`, with user and password where needed; null: into the outbox. */
  readonly smtpUrl: string | null
  readonly from: string
}

interface MailParts {
  readonly settings: MailSettings
  readonly dataDir: string
  readonly clock: Clock
  readonly log: Log
}

/** How long after a failed try the next one comes, in milliseconds. */
const waits = [5_000, 60_000, 600_000]
/** What waited for the server to be back goes out one by one. */
const betweenMs = 200

export function openMail({ settings, dataDir, clock, log }: MailParts): Mail {
  const { smtpUrl, from } = settings
  const bezorging: Bezorging = smtpUrl === null ? inOutbox(dataDir, from) : overSmtp(smtpUrl, from)
  const wachtrij = openWachtrij(dataDir, clock, log)
  const underWay = new Set<Promise<boolean>>()
  const waiting = new Set<() => void>()
  let isOpen = true

  /** Resolves when the time is over, or at once when the server stops. */
  const pause = (ms: number): Promise<void> =>
    new Promise(resolve => {
      if (!isOpen) return resolve()
      const end = () => {
        stop()
        waiting.delete(end)
        resolve()
      }
      const stop = clock.after(ms, end)
      waiting.add(end)
    })

  async function deliver(last: Wachtend): Promise<boolean> {
    const letter = { ...last, tries: last.tries + 1, op: clock.wall() }
    const isKept = await wachtrij.keep(letter)
    const fault = await bezorging.bezorg(letter.brief, letter.id)
    const wait = fault === null || fault.isFinal ? undefined : waits[letter.tries - 1]
    const again = wait !== undefined && (isOpen || isKept)
    if (fault) log('mail-failed', { fault: fault.code, tries: letter.tries, again })
    if (!again) return ended(letter, fault === null)
    await pause(wait)
    return isOpen ? deliver(letter) : isKept
  }

  async function ended({ id }: Wachtend, isSent: boolean): Promise<boolean> {
    await wachtrij.forget(id)
    return isSent
  }

  /** What the server before this one had not sent goes on where it was. */
  async function goOn(letter: Wachtend, place: number): Promise<boolean> {
    const wait = waits[letter.tries - 1]
    if (wait === undefined) {
      log('mail-failed', { fault: 'stopped', tries: letter.tries, again: false })
      return ended(letter, false)
    }
    const over = Math.max(0, clock.wall() - letter.op)
    await pause(Math.max(0, wait - over) + place * betweenMs)
    return isOpen ? deliver(letter) : true
  }

  function track(work: Promise<boolean>): Promise<boolean> {
    const tracked = work.finally(() => underWay.delete(tracked))
    underWay.add(tracked)
    return tracked
  }

  track(
    wachtrij.left().then(letters => {
      for (const [place, letter] of letters.entries()) track(goOn(letter, place))
      return true
    }),
  )

  return {
    isOutbox: smtpUrl === null,
    send: brief => track(deliver({ id: newLetterId(clock.wall()), tries: 0, op: 0, brief })),
    async close() {
      isOpen = false
      for (const end of [...waiting]) end()
      while (underWay.size > 0) await Promise.all(underWay)
      bezorging.close()
    },
  }
}
