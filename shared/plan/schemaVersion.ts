/**
 * The number a client says in its handshake. Raise it with every change of a declaration, prose node or
 * prose mark: a client with a lower number than the plan is refused, because it would not show the new
 * field and could remove text it does not know. `schemaVersion.test.ts` fails when it is forgotten.
 */
export const schemaVersion = 2
