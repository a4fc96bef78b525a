import type { FrameMessages } from './zh.frame.ts';

export const enFrame: FrameMessages = {
	more: (n) => `${n} more in the full view`,
	close: 'Close',
	show: 'In the article',
	counts: (names) =>
		names.length > 0
			? `Counted here: ${names.join(', ')}`
			: 'No word of this sentence is counted in the chart.',
	failed: 'The data did not load. Please open the full view.',
	broken: 'This choice could not be shown. Please open the full view.'
};
