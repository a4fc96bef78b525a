import type { SpeechMessages } from './speech.ts';

export const zhSpeech: SpeechMessages = {
	separator: () => '、',
	// 等 stands before the title, as newspapers print it; without a title 等人.
	suffix: (title, others) => (others ? `等${title ?? '人'}` : (title ?? ''))
};
