import { limits as shared } from '../shared/protocol.ts'

/** How much one plan, person, address and connection may ask of the server. Sizes are in bytes. */
export interface Limits {
  readonly frameBytes: number
  readonly updateBytes: number
  /** A plan that takes so much as a snapshot is nearly full; and one that takes so much is full. */
  readonly planWarnBytes: number
  readonly planBytes: number
  readonly socketsPerPlan: number
  /** Of one person in one plan. */
  readonly socketsPerUser: number
  readonly socketsPerAddress: number
  /** From one address; a burst is ten seconds of it. */
  readonly joinsPerSecond: number
  /** Of one connection, and what it may have saved up. */
  readonly messagesPerSecond: number
  readonly messagesBurst: number
  readonly bytesPerSecond: number
  readonly bytesBurst: number
  /** Of one person, in all plans. */
  readonly opmerkingenPerMinute: number
  /** Proxies of our own before the server: the address of a person is then what the outermost says it is. */
  readonly proxies: number
}

const MiB = 1024 * 1024

interface Setting {
  readonly env: string
  readonly standard: number
  readonly least: number
  /** With `LIMITS=off` there is none. Sizes stay. */
  readonly isRate: boolean
}
const setting = (env: string, standard: number, isRate: boolean, least = 1): Setting => ({
  env,
  standard,
  least,
  isRate,
})

const settings: Readonly<Record<keyof Limits, Setting>> = {
  frameBytes: setting('LIMIT_FRAME_BYTES', shared.frameBytes, false, 1024),
  updateBytes: setting('LIMIT_UPDATE_BYTES', MiB, false, 1024),
  planWarnBytes: setting('LIMIT_PLAN_WARN_BYTES', 8 * MiB, false, 1024),
  planBytes: setting('LIMIT_PLAN_BYTES', 16 * MiB, false, 1024),
  socketsPerPlan: setting('LIMIT_SOCKETS_PER_PLAN', 500, true),
  socketsPerUser: setting('LIMIT_SOCKETS_PER_USER', 20, true),
  // A hall full of people who write one plan has one address.
  socketsPerAddress: setting('LIMIT_SOCKETS_PER_ADDRESS', 250, true),
  joinsPerSecond: setting('LIMIT_JOINS_PER_SECOND', 10, true),
  messagesPerSecond: setting('LIMIT_MESSAGES_PER_SECOND', 60, true),
  messagesBurst: setting('LIMIT_MESSAGES_BURST', 600, true),
  bytesPerSecond: setting('LIMIT_BYTES_PER_SECOND', 512 * 1024, true, 1024),
  bytesBurst: setting('LIMIT_BYTES_BURST', 8 * MiB, true, 1024),
  opmerkingenPerMinute: setting('LIMIT_OPMERKINGEN_PER_MINUTE', 60, true),
  proxies: setting('PROXIES', 0, false, 0),
}

/** What holds where nothing is set. */
export const standardLimits = Object.fromEntries(
  Object.entries(settings).map(([name, { standard }]) => [name, standard]),
) as unknown as Limits

/** Reads what is set; `fault` is called with a sentence for the operator and does not return. */
export function readLimits(
  env: Readonly<Record<string, string | undefined>>,
  fault: (sentence: string) => never,
): Limits {
  const isOff = env.LIMITS === 'off'
  const read = ({ env: name, standard, least, isRate }: Setting): number => {
    const value = env[name]
    if (isOff && isRate) return Number.POSITIVE_INFINITY
    if (!value) return standard
    const number = Number(value)
    if (Number.isSafeInteger(number) && number >= least) return number
    return fault(`${name} is "${value}", maar hoort een geheel getal van ${least} of meer te zijn.`)
  }
  const names = Object.keys(settings) as (keyof Limits)[]
  return Object.fromEntries(names.map(name => [name, read(settings[name])])) as unknown as Limits
}
