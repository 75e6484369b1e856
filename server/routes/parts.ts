import type { SignIns } from '../auth/signIn.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import type { Mail } from '../mail/mail.ts'
import type { Berichten } from '../overleg/berichten.ts'
import type { Namen } from '../plans/planNamen.ts'
import type { Store } from '../store/store.ts'
import type { Stukkenmaker } from '../stukken/stukkenmaker.ts'
import type { Rooms } from '../sync/rooms.ts'
import type { Sockets } from '../sync/socket.ts'
import type { ClientFiles } from './clientFiles.ts'

/** What the routes work with. */
export interface AppParts {
  readonly config: Config
  readonly store: Store
  readonly signIns: SignIns
  readonly rooms: Rooms
  /** The sockets hang on the HTTP server, which is made from the app: hence asked for, not held. */
  readonly sockets: () => Pick<Sockets, 'closeSignIn' | 'closeMember' | 'presentIn'>
  readonly clientFiles: ClientFiles
  readonly mail: Mail
  /** Where people reach the server, without a slash at its end: links in letters begin with it. Known once it listens. */
  readonly url: () => string
  /** Resolves when it is noted who changed what in a plan, or when that cannot be had. */
  readonly noted: (planId: string) => Promise<void>
  readonly berichten: Pick<Berichten, 'volg'>
  readonly stukkenmaker: Stukkenmaker
  readonly namenVan: (planId: string) => Promise<Namen>
  readonly log: Log
  readonly clock: Clock
}
