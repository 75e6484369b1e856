import type { SignIns } from '../auth/signIn.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import type { Store } from '../store/store.ts'
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
  readonly sockets: () => Pick<Sockets, 'closeSignIn' | 'closeMember'>
  readonly clientFiles: ClientFiles
  readonly log: Log
}
