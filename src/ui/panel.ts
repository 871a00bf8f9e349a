export const panelNames = ['plan', 'tours', 'works', 'room', 'shelf', 'settings', 'help'] as const
export type PanelName = (typeof panelNames)[number]
/** The panel opened from the bar, one at a time. */
export type Panel = PanelName | 'none'
