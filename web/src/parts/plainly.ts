/** Characters that turn the direction of text or do not show: they could make a report read as what it does not say. */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** A report's text for the page: hidden characters become a visible sign each, so that offsets stay. */
export const plainly = (text: string): string => text.replace(HIDDEN, '\u2426');
