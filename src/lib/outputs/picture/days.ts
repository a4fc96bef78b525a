import type { Dataset } from '#dataset';

/** As much of a dataset as says it. */
interface DaysOf {
	story: Pick<Dataset['story'], 'year'>;
	delegations: Pick<Dataset['delegations'][number], 'sessions'>[];
}

/** The days on which the delegations met, by month, in order; the year only where an editor gives it: the article prints none. */
export function listDays(
	dataset: DaysOf
): { year: number | null; month: number; days: number[] }[] {
	const months = new Map<number, Set<number>>();
	for (const { month, day } of dataset.delegations.flatMap((d) => d.sessions)) {
		const days = months.get(month) ?? new Set();
		months.set(month, days.add(day));
	}
	return [...months]
		.sort(([a], [b]) => a - b)
		.map(([month, days]) => ({
			year: dataset.story.year,
			month,
			days: [...days].sort((a, b) => a - b)
		}));
}
