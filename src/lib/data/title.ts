import type { Dataset } from '#dataset';

/** What a report is called: its headline, or, in square brackets as what a source does not print, that it has none, and its id. */
export const titleOf = (
	{ title, id }: Pick<Dataset['story'], 'title' | 'id'>,
	code: 'zh' | 'en' = 'zh'
): string => title ?? (code === 'en' ? `[untitled: ${id}]` : `[无题：${id}]`);
