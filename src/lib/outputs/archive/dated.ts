import type { Dataset } from '#dataset';

type Dated = Pick<Dataset['story'], 'year' | 'published'>;

/** Whether it is known which of two stories is older: years that differ, or days. What has neither is listed last, and need not be the oldest. */
export const areDated = (a: Dated, b: Dated): boolean =>
	a.year !== null &&
	b.year !== null &&
	(a.year !== b.year ||
		(a.published !== null && b.published !== null && a.published !== b.published));
