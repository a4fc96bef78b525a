/** Controls that no name, word or address has; some of them turn all text that follows on the page. */
const CONTROL = /[^\P{Cc}\t\n\r]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** The first of them in a text that is to stand among settings; null where there is none. */
export const findControl = (text: string): string | null => CONTROL.exec(text)?.[0] ?? null;
