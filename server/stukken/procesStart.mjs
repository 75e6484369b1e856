// Begins below the server, which has people to answer; the program itself is proces.ts.
import { constants, setPriority } from 'node:os'
import { register } from 'tsx/esm/api'

setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
register()
await import('./proces.ts')
