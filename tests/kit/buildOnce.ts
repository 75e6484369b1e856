import { buildClient } from '../../server/clientBuild.ts'

/** The pages are built once, before any server of a test starts and would build them itself. */
export default async function buildOnce(): Promise<void> {
  await buildClient(console.log)
}
