import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What such a program may hold of its own (MiB); a plan of 1,000 afspraken as docx needs a third of it. */
const mostMiB = 2048

/**
 * A program of the server in a process of its own. Not in a thread: a typesetter cannot be stopped in one, and what it
 * took of memory (a gigabyte for 1,000 afspraken) would stay the server's. It knows nothing of the environment of the
 * server, keeps nobody waiting for its end, and is told by `disconnect` when the server ends.
 */
export function ownProcess(program: URL): ChildProcess {
  const child = fork(fileURLToPath(new URL('./processStart.mjs', import.meta.url)), [program.href], {
    serialization: 'advanced',
    // What the typesetter may print of a plan is for nobody.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [`--max-old-space-size=${mostMiB}`],
    env: {},
  })
  child.unref()
  child.channel?.unref()
  return child
}
