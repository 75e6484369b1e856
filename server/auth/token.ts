import { createHash, randomBytes } from 'node:crypto'

/** 192 bits as 32 letters of an address: nobody guesses it, and a line of mail has room for a link with it. */
export const newToken = (): string => randomBytes(24).toString('base64url')

/** What is kept of it: whoever reads the database opens nothing with it. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')
