import { isChart } from '#lib/outputs/embed/options.ts';

/** The charts that have embed pages. */
export const match = isChart;
