import type { ControlProps } from '../types.ts'
import { CheckFields } from './CheckFields.tsx'

/** The check in its own card; what it says is told by the exhibit. */
export const CheckControls = ({ exhibit }: ControlProps) => (
  <div className="form">
    <CheckFields check={exhibit.id} says={false} />
  </div>
)
