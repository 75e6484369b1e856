import { type Limits, readLimits } from './limits.ts'
import type { MailSettings } from './mail/mail.ts'
import type { WriterFault } from './store/writer/messages.ts'

/** What the operator sets by environment, read once. Nothing else reads `process.env`. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  /** The address people use, without a slash at its end; null when it follows from host and port. */
  readonly publicUrl: string | null
  readonly demo: boolean
  /** Rate limits. Sizes are bounded whatever this says. */
  readonly limits: boolean
  /** What the sync server lets in. Each can be set. */
  readonly sync: Limits
  readonly mail: MailSettings
  /** A fault that a test asks for; never in production. */
  readonly fault: WriterFault | null
}

type Environment = Readonly<Record<string, string | undefined>>

/** A setting the server cannot start with. The message is for the operator, in Dutch. */
export class ConfigFault extends Error {}

export function readConfig(env: Environment = process.env): Config {
  refuseUnbuilt(env, 'DATABASE_URL', 'PostgreSQL')
  refuseUnbuilt(env, 'REDIS_URL', 'Redis')
  return {
    port: readPort(env.PORT),
    host: env.HOST || '127.0.0.1',
    dataDir: env.DATA_DIR || './data',
    publicUrl: readPublicUrl(env.PUBLIC_URL),
    demo: env.DEMO ? env.DEMO !== '0' : env.NODE_ENV !== 'production',
    limits: env.LIMITS !== 'off',
    sync: readLimits(env, refuse),
    mail: readMail(env),
    fault: env.NODE_ENV === 'test' ? readFault(env.FAULT) : null,
  }
}

/** The password for a new account, from `WACHTWOORD`; null when it is to be asked. */
export const readPassword = (env: Environment = process.env): string | null => env.WACHTWOORD || null

/** For a build of the client, which is the same whatever this server runs as. */
export const buildEnvironment = (): Environment => ({ ...process.env, NODE_ENV: 'production' })

function refuse(sentence: string): never {
  throw new ConfigFault(sentence)
}

function refuseUnbuilt(env: Environment, name: string, product: string) {
  if (env[name])
    throw new ConfigFault(
      `${name} is ingesteld, maar deze versie werkt nog niet met ${product}. Haal ${name} weg: de gegevens staan dan in DATA_DIR.`,
    )
}

/** `kill-before-commit@3`: at the third commit of the log. */
function readFault(value = ''): WriterFault | null {
  const [, kind, at] = /^(kill-before-commit|thread-dies)@(\d+)$/.exec(value) ?? []
  return kind ? { kind: kind as WriterFault['kind'], at: Number(at) } : null
}

function readPort(value: string | undefined): number {
  const port = Number(value || '3000')
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new ConfigFault(`PORT is "${value}", maar hoort een getal van 0 tot 65535 te zijn.`)
}

function readMail({ SMTP_URL, MAIL_FROM }: Environment): MailSettings {
  if (!SMTP_URL) return { smtpUrl: null, from: MAIL_FROM || 'Regiotafel <regiotafel@localhost>' }
  if (!URL.canParse(SMTP_URL) || !/^smtps?:$/.test(new URL(SMTP_URL).protocol))
    refuse('SMTP_URL hoort met smtp:// of smtps:// te beginnen, zoals smtps://naam:wachtwoord@mail.regio.nl.')
  if (!MAIL_FROM)
    refuse(
      'SMTP_URL is ingesteld; zet dan ook in MAIL_FROM uit wiens naam mail gaat, zoals Regiotafel <plan@regio.nl>.',
    )
  return { smtpUrl: SMTP_URL, from: MAIL_FROM }
}

function readPublicUrl(value: string | undefined): string | null {
  if (!value) return null
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value.replace(/\/+$/, '')
  throw new ConfigFault(`PUBLIC_URL is "${value}", maar hoort met http:// of https:// te beginnen.`)
}
