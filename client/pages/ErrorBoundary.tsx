import { Component, type ReactNode } from 'react'
import { ErrorPage } from './ErrorPage.tsx'

interface ErrorBoundaryProps {
  readonly savedAt?: () => string | null
  readonly children: ReactNode
}

/** Shows the error page instead of an empty window when drawing fails. */
export class ErrorBoundary extends Component<
  ErrorBoundaryProps,
  { readonly error: unknown; readonly failed: boolean }
> {
  override state = { error: null, failed: false }

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return <ErrorPage error={this.state.error} savedAt={this.props.savedAt?.() ?? null} />
  }
}
