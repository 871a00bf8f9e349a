export type PanelName = 'room' | 'help'
/** The panel opened from the bar, one at a time. */
export type Panel = PanelName | 'none'
