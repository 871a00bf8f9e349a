import { HelpPanel } from './HelpPanel.tsx'
import type { Panel } from './panel.ts'
import { PlanPanel } from './PlanPanel.tsx'
import { SettingsPanel } from './SettingsPanel.tsx'
import { ShelfPanel } from './ShelfPanel.tsx'
import { ToursPanel } from './ToursPanel.tsx'
import type { PanelRefs } from './usePanel.ts'
import { WorksPanel, type OnPress } from './WorksPanel.tsx'

type Props = {
  panel: Panel
  headings: PanelRefs<HTMLHeadingElement>
  onClose: () => void
  /** Told of the room or exhibit that the visitor wants to go to. */
  onGo: OnPress
  announce: (text: string) => void
}

/** The panel that was opened from the bar; the list of the room is always there and not among them. */
export function OpenPanel({ panel, headings, onClose, onGo, announce }: Props) {
  switch (panel) {
    case 'plan':
      return <PlanPanel id="panel-plan" heading={headings.plan} onClose={onClose} onPress={onGo} />
    case 'tours':
      return <ToursPanel id="panel-tours" heading={headings.tours} onClose={onClose} />
    case 'works':
      return (
        <WorksPanel id="panel-works" heading={headings.works} onClose={onClose} onPress={onGo} />
      )
    case 'shelf':
      return (
        <ShelfPanel
          id="panel-shelf"
          heading={headings.shelf}
          onClose={onClose}
          announce={announce}
        />
      )
    case 'settings':
      return <SettingsPanel id="panel-settings" heading={headings.settings} onClose={onClose} />
    case 'help':
      return <HelpPanel id="panel-help" heading={headings.help} onClose={onClose} />
    case 'room':
    case 'none':
      return null
  }
}
