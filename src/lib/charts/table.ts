import type { Choice } from '#lib/data/links.ts';

/** The numbers of a chart as a table: for a screen reader, for the keyboard, for a reader without a script. */
export interface ChartTable {
	/** What stands over the names. */
	subject: string;
	/** What is counted, where no column says it. */
	unit: string | null;
	columns: {
		name: string;
		/** What all its numbers have in common. */
		choice: Choice;
		/** Whether the column's name is a link that chooses just that. */
		isLink: boolean;
	}[];
	/** What stands over the rows' notes; null where they have none. */
	notes: string | null;
	rows: {
		name: string;
		choice: Choice;
		/** One for each column. No zero is printed. */
		counts: number[];
		/** As printed in the report. */
		note: string | null;
	}[];
}

/** What a number of the table counts. */
export const choiceOfCount = (
	column: ChartTable['columns'][number],
	row: ChartTable['rows'][number]
): Choice => ({ ...column.choice, ...row.choice });

/** What rows and cells say they stand for. */
export function nameChoice({ delegation, theme, term }: Choice) {
	return {
		'data-delegation': delegation ?? null,
		'data-theme': theme ?? null,
		'data-term': term ?? null
	};
}
