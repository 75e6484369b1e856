// A thread does not inherit what makes Node read TypeScript; the thread itself is readThread.ts.
import { register } from 'tsx/esm/api'

register()
await import('./readThread.ts')
