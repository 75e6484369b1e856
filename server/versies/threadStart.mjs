// A thread does not inherit what makes Node read TypeScript; the thread itself is thread.ts.
import { register } from 'tsx/esm/api'

register()
await import('./thread.ts')
