import { isChart } from '#lib/embed/options.ts';

/** The charts that have embed pages. */
export const match = isChart;
