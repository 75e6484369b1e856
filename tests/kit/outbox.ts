import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { outboxOf } from '../../server/mail/bezorging.ts'

/** A letter as a reader of mail shows it. */
export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly headers: string
}

/** The letters in the outbox of a data folder, oldest first. */
export function lettersIn(dataDir: string): Letter[] {
  const folder = outboxOf(dataDir)
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter(name => name.endsWith('.eml'))
  return names.sort().map(name => readLetter(readFileSync(join(folder, name), 'utf8')))
}

/** The address in a letter that leads to a page of ours. */
export function linkIn(letter: Letter | undefined): string {
  const link = letter?.text.match(/https?:\/\/\S+/)?.[0]
  if (!link) throw new Error(`There is no link in this letter: ${JSON.stringify(letter)}`)
  return link
}

function readLetter(eml: string): Letter {
  const [headers = '', ...rest] = eml.replaceAll('\r\n', '\n').split('\n\n')
  const body = rest.join('\n\n')
  const boundary = /boundary="?([^"\n;]+)/.exec(headers)?.[1]
  const plain = boundary ? (body.split(`--${boundary}`).find(part => /text\/plain/.test(part)) ?? '') : body
  const own = boundary ? plain.slice(plain.indexOf('\n\n')) : plain
  const coding = /content-transfer-encoding: (\S+)/i.exec(boundary ? plain : headers)?.[1]
  const unfolded = headers.replace(/\n[ \t]+/g, ' ')
  const header = (name: string) => decodeWords(new RegExp(`^${name}: (.*)$`, 'im').exec(unfolded)?.[1] ?? '')
  return { to: header('To'), subject: header('Subject'), text: decode(own, coding).trim(), headers: unfolded }
}

const decode = (text: string, coding: string | undefined): string =>
  coding === 'base64'
    ? Buffer.from(text, 'base64').toString()
    : coding === 'quoted-printable'
      ? quoted(text.replace(/=\n/g, ''))
      : text

const quoted = (text: string): string =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString()

/** Encoded words (RFC 2047). */
const decodeWords = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b' ? decode(word, 'base64') : quoted(word.replaceAll('_', ' ')),
    )
