import type { Ik } from '../api.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageFrame } from './PageFrame.tsx'

export function NotFoundPage({
  ik,
  what = 'Deze pagina bestaat niet',
}: {
  ik?: Ik | undefined
  what?: string
}) {
  return (
    <PageFrame title={what} ik={ik} narrow>
      <h1 className="visually-hidden">{what}</h1>
      <EmptyState
        icon="search"
        title={what}
        actions={
          <a className="button button--primary" href="/plannen">
            Naar mijn plannen
          </a>
        }
      >
        Misschien is het adres niet volledig, of is het plan weggehaald.
      </EmptyState>
    </PageFrame>
  )
}
