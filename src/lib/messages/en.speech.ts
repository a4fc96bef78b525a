import type { SpeechMessages } from './speech.ts';

/** What those are called of whom a newspaper names only some. */
const OTHERS = new Map([
	['代表', 'delegates'],
	['委员', 'members']
]);

export const enSpeech: SpeechMessages = {
	separator: (index, count, others) => (index === count - 1 && !others ? ' and ' : ', '),
	suffix: (title, others) => (others ? ` and other ${OTHERS.get(title ?? '') ?? 'people'}` : '')
};
