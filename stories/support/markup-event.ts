/** Tells the toolbar what the story on screen is as HTML. */
export const MARKUP_EVENT = 'druglib/markup';
