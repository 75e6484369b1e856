import { closeSync, constants, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A small file that is there while the log is open for writing, and says what was committed last. One that
 * is found at start means that the server before did not stop in good order; a log that ends before what it
 * says has lost work that was confirmed.
 */
export interface Mark {
  write(planId: string, seq: number): void
  clear(): void
}
export interface LastCommit {
  readonly planId: string
  readonly seq: number
}

export const markFile = (dataDir: string): string => join(dataDir, 'regiotafel.open')

/** Longer than any record, so that a shorter one leaves nothing of a longer one before it. */
const recordLength = 160

/**
 * Made at the first commit. It is not flushed, so after a power cut it may be behind the log, never ahead. Where
 * it cannot be written, it says nothing.
 */
export function openMark(file: string): Mark {
  let descriptor: number | null = null
  const record = Buffer.alloc(recordLength)
  return {
    write(planId, seq) {
      try {
        descriptor ??= openSync(file, constants.O_RDWR | constants.O_CREAT)
        record.write(JSON.stringify({ planId, seq }).padEnd(recordLength))
        writeSync(descriptor, record, 0, recordLength, 0)
      } catch {
        // The disk is full. What counts is in the log, and this only tells when it is not.
      }
    },
    clear() {
      if (descriptor !== null) closeSync(descriptor)
      rmSync(file, { force: true })
    },
  }
}

/** What the mark says; null when there is none, and `lastCommit` null when it says nothing legible. */
export function readMark(dataDir: string): { readonly lastCommit: LastCommit | null } | null {
  let text: string
  try {
    text = readFileSync(markFile(dataDir), 'utf8')
  } catch {
    return null
  }
  try {
    const { planId, seq } = JSON.parse(text) as LastCommit
    return { lastCommit: { planId, seq } }
  } catch {
    return { lastCommit: null }
  }
}
