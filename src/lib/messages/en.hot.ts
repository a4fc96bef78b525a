/** What kind of word a Chinese report calls something. */
const KINDS: Record<string, string> = {
	高频词: 'frequent',
	高频词汇: 'frequent',
	关键词: 'key',
	热门词: 'hot',
	热词: 'hot'
};

/** What a report calls words, in front of “word”: frequent or hot. A label that nobody has put into English stays as printed. */
export const enHot = (labels: readonly string[]): string =>
	[...new Set(labels.map((label) => KINDS[label] ?? `“${label}”`))].join(' or ');
