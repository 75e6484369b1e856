import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { Refusal } from '../../shared/refusals.ts'
import type { Config } from '../config.ts'
import { addressOf } from '../sync/crowd.ts'
import { attempts } from './attempts.ts'

const minute = 60_000

/**
 * Refuses who asks too often from one address of the network: `most` times a minute. A hall full of people has one
 * address; this machine itself is not counted.
 */
export function perAddress(config: Config, most: number): (c: Context) => void {
  const mayTry = attempts(most, minute)
  return c => {
    const { incoming } = c.env as HttpBindings
    const address = config.limits ? addressOf(incoming, config.sync.proxies) : null
    if (address !== null && !mayTry(address, Date.now())) throw new Refusal('te-vaak')
  }
}

/** Refuses what is asked more than `most` times an hour for one thing, such as letters to one e-mail address. */
export function perHour(config: Config, most: number): (key: string) => void {
  const mayTry = attempts(most, 60 * minute)
  return key => {
    if (config.limits && !mayTry(key.toLowerCase(), Date.now())) throw new Refusal('te-vaak-gevraagd')
  }
}
