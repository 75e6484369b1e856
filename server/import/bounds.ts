const MiB = 1024 * 1024

/** How much a document that is brought in may be. Sizes are in bytes. */
export const importBounds = {
  /** As it is sent. */
  file: 20 * MiB,
  entries: 4000,
  /** All that is in it, as it says itself, once unpacked. */
  unpacked: 400 * MiB,
  /** One part that is read, and all of them together. */
  part: 48 * MiB,
  parts: 96 * MiB,
  /** How many times larger a part may become. Text of tables and lists becomes at most some sixty times as large. */
  ratio: 250,
  /** Below this a part may be packed as tightly as it likes. */
  ratioFrom: MiB,
  /** Elements in one part, and how deep they stand in each other. */
  elements: 2_000_000,
  depth: 200,
  /** How long reading may take, and the memory of the thread that reads, in MiB. */
  patienceMs: 30_000,
  threadMemory: 768,
  /** Documents that are read at once. */
  atOnce: 2,
  /** What is read of it, as JSON, in characters: a plan that is made of it has to fit in one request. */
  answer: 7 * MiB,
} as const
