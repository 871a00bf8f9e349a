import type { Problem } from '#kit'
import { Component, type ReactNode } from 'react'

type Props = { at: string; report: (problem: Problem) => void; children: ReactNode }

/** An exhibit whose own code does not come or fails is missing; the hall stands without it. */
export class Guarded extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override componentDidCatch(fault: unknown): void {
    const { at, report } = this.props
    report({ at, says: `it could not be shown: ${String(fault)}` })
  }

  override render(): ReactNode {
    return this.state.failed ? undefined : this.props.children
  }
}
