/** What a report calls words, in front of “word”: 高频词 and 高频词汇 frequent, 关键词 key, 热词 and 热门词 hot. */
export const enHot = (labels: readonly string[]): string =>
	[
		...new Set(
			labels.map((label) =>
				label.startsWith('高') ? 'frequent' : label.startsWith('关') ? 'key' : 'hot'
			)
		)
	].join(' or ');
