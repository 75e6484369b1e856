// Begins a little below the server, which has people to answer, with the program that it is given. Far below it, a
// machine with much else to do would never end a paper.
import { setPriority } from 'node:os'
import { register } from 'tsx/esm/api'

setPriority(3)
register()
await import(process.argv[2])
