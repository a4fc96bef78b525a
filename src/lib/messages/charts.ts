import { enCharts } from './en.charts.ts';
import type { Language } from './language.ts';
import { zhCharts, type ChartMessages } from './zh.charts.ts';

export type { ChartMessages };

/** The words of charts and of the sentences behind them. */
export function chartMessagesIn(language: Language): ChartMessages {
	return language.code === 'en' ? enCharts : zhCharts;
}
