import { randomBytes } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Brief } from './mail.ts'

/** Why a letter did not go out; no more of it than a code, since the words of a mail server repeat addresses. */
export interface Fault {
  readonly code: string
  /** Trying again would give the same. */
  readonly isFinal: boolean
}

/** One way to get a letter out of the house. */
export interface Bezorging {
  /** Null when it went. The letter says its id, the same at every try. */
  bezorg(brief: Brief, id: string): Promise<Fault | null>
  close(): void
}

/** Letters have no attachments, and nothing in one may make the server read a file or an address. */
const closed = { disableFileAccess: true, disableUrlAccess: true }

export function overSmtp(url: string, from: string): Bezorging {
  const transport = createTransport({
    url,
    ...closed,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  })
  return {
    bezorg: (brief, id) => attempt(() => transport.sendMail(messageOf(brief, id, from))),
    close: () => transport.close(),
  }
}

/** Where letters lie without SMTP, oldest first by name. */
export const outboxOf = (dataDir: string): string => join(dataDir, 'outbox')

/** A letter has links that open accounts: nobody else on the machine may read it. */
const ownerOnly = { mode: 0o600 }

export function inOutbox(dataDir: string, from: string): Bezorging {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows', ...closed })
  const folder = outboxOf(dataDir)
  let count = 0
  const write = async (brief: Brief, id: string) => {
    const at = new Date()
    const number = String(++count).padStart(4, '0')
    const { message } = await transport.sendMail({ ...messageOf(brief, id, from), date: at })
    const name = `${at.toISOString().replaceAll(':', '.')}-${number}-${randomBytes(3).toString('hex')}.eml`
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(join(folder, `${name}.onaf`), message as Buffer, ownerOnly)
    await rename(join(folder, `${name}.onaf`), join(folder, name))
  }
  return { bezorg: (brief, id) => attempt(() => write(brief, id)), close: () => transport.close() }
}

const messageOf = ({ aan, onderwerp, tekst, html, kop }: Brief, id: string, from: string) => ({
  from,
  messageId: `<${id}@${/@([^\s>]+)/.exec(from)?.[1] ?? 'regiotafel'}>`,
  // As an object, so that no character in it makes two addresses.
  to: { name: '', address: aan },
  subject: onderwerp,
  text: tekst,
  ...(html !== undefined && { html }),
  // Out-of-office answers stay away (RFC 3834).
  headers: { 'Auto-Submitted': 'auto-generated', ...kop },
})

async function attempt(send: () => Promise<unknown>): Promise<Fault | null> {
  try {
    await send()
    return null
  } catch (thrown) {
    return { code: codeOf(thrown), isFinal: partOf(thrown, 'permanent') === true }
  }
}

/** No more than a code: never an address or a path. */
export function codeOf(thrown: unknown): string {
  const code = partOf(thrown, 'code') ?? (thrown instanceof Error ? thrown.name : 'unknown')
  const reply = partOf(thrown, 'responseCode')
  return reply === undefined ? String(code) : `${String(code)} ${String(reply)}`
}

const partOf = (thrown: unknown, name: string): unknown =>
  typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, name) : undefined
