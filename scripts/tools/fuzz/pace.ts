import { repeat, type Repeated } from './texts.ts';

/** CPU time of this process, in milliseconds: what else the machine does counts little. */
function cpuTime(work: () => void): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

/** In UTF-16 code units: of the shortest text; the two others are four and eight times as long. */
const SHORT = 4_000;
/** Below this many milliseconds a reading is too short to be told from noise. */
const NOISE = 6;
/** How much longer than in proportion to its length a reading may take, and how much longer than ordinary text of its length. */
const GROWTH = 2;
const SLOWNESS = 60;

const ORDINARY: Repeated = {
	lead: '衡南县代表团：\n',
	unit: '王军代表说，要抓好产业发展，推进乡村振兴。李四代表认为，报告写得实。\n',
	end: ''
};

/**
 * Tells whether reading takes time in proportion to the length, by what ordinary text takes in the same process. Each suspicion is
 * measured again, and the shortest time counts.
 */
export class Pace {
	readonly #read: (text: string) => void;
	readonly #timeOf: (work: () => void) => number;
	readonly #short: number;
	readonly #long: number;
	readonly #longer: number;
	readonly #ordinary: number;

	/**
	 * @param timeOf does the work, and says how many milliseconds it took
	 * @param short the length of the shortest text, in UTF-16 code units; the longest is eight times as long
	 */
	constructor(
		read: (text: string) => void,
		timeOf: (work: () => void) => number = cpuTime,
		short = SHORT
	) {
		this.#read = read;
		this.#timeOf = timeOf;
		this.#short = short;
		this.#long = 4 * short;
		this.#longer = 8 * short;
		// The first readings are slow: nothing is compiled yet.
		for (let i = 0; i < 5; i++) read(repeat(ORDINARY, this.#long));
		this.#ordinary = Math.max(NOISE, this.#time(ORDINARY, this.#long, 5));
	}

	/** @returns what was measured, where it grows faster than the text or is far slower than ordinary text; else null */
	complain(repeated: Repeated): string | null {
		const short = this.#time(repeated, this.#short, 1);
		if (short < NOISE) return null;
		const long = this.#time(repeated, this.#long, 3);
		if (long > SLOWNESS * this.#ordinary)
			return `${long.toFixed(0)} ms for ${this.#long} characters, ordinary text ${this.#ordinary.toFixed(0)} ms`;
		if (long < short * 4 * GROWTH) return null;
		const longer = this.#time(repeated, this.#longer, 3);
		if (longer < long * 2 * (GROWTH * 0.75)) return null;
		return `${short.toFixed(0)}, ${long.toFixed(0)}, ${longer.toFixed(0)} ms for ${this.#short}, ${this.#long}, ${this.#longer} characters`;
	}

	#time(repeated: Repeated, length: number, runs: number): number {
		const text = repeat(repeated, length);
		return Math.min(...Array.from({ length: runs }, () => this.#timeOf(() => this.#read(text))));
	}
}
