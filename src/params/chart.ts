import { isChart } from '#lib/charts/live.ts';

/** The charts that have embed pages. */
export const match = isChart;
