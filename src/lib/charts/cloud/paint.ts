import { setAttributes } from '../attributes.ts';
import { chooseAccented, fillOfWord } from './accented.ts';
import { wordCloud, type CloudState } from './state.ts';

/** Sets the words of a cloud that its state puts in the accent, and all others in ink. */
export function paintCloud(drawing: Element, state: CloudState): void {
	const { corpus, scope } = state;
	setAttributes(drawing, { 'aria-label': wordCloud(state).title });
	const accented = chooseAccented(corpus, scope);
	for (const word of drawing.querySelectorAll('text[data-term]'))
		setAttributes(word, { fill: fillOfWord(accented.has(word.getAttribute('data-term') ?? '')) });
}
