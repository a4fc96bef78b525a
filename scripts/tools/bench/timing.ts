/** Runs a piece of work some times and returns the milliseconds of the middle one. */
export async function medianTime(times: number, work: () => unknown): Promise<number> {
	const measured: number[] = [];
	for (let run = 0; run < times; run++) {
		const start = performance.now();
		await work();
		measured.push(performance.now() - start);
	}
	return quantile(measured, 0.5);
}

/** Milliseconds that a piece of work takes. */
export interface Measured {
	/** On the wall. */
	clock: number;
	/** Of all processors, its garbage collection included; depends less than the clock on what else the machine is doing. */
	cpu: number;
}

export function measure(work: () => unknown): Measured {
	const before = process.cpuUsage();
	const start = performance.now();
	work();
	const clock = performance.now() - start;
	const { user, system } = process.cpuUsage(before);
	return { clock, cpu: (user + system) / 1000 };
}

/** The value below which a share of all values lies, by the nearest rank. */
export function quantile(values: number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export function formatMs(ms: number): string {
	return ms < 10
		? `${ms.toFixed(1)} ms`
		: ms < 10_000
			? `${ms.toFixed(0)} ms`
			: `${(ms / 1000).toFixed(1)} s`;
}

export function formatBytes(bytes: number): string {
	if (bytes < 1e4) return `${bytes} B`;
	if (bytes < 1e6) return `${(bytes / 1e3).toFixed(0)} kB`;
	return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}
