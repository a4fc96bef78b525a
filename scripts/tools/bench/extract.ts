import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { printTable } from '../../table.ts';
import { extractText, readStory, repeat, writeText } from './articles.ts';
import { formatMs, measure, medianTime, quantile, type Measured } from './timing.ts';

const SIZE = 10_000_000;
/** How many articles a rival reads before it is the next one's turn. */
const ARTICLES = 12;

/** What is read in a turn, and how many turns each rival has. */
interface Load {
	name: string;
	bytes: number;
	turns: number;
	run: (work: (text: string) => unknown) => void;
}

/**
 * The extraction, text to dataset, beside what a segmenter needs only to cut the same text into words: same run, same
 * machine, taking turns. Once the article again and again, as a newsroom's stories come, and once as one text of 10 MB.
 * A machine that others use as well is slow by turns: rivals are compared turn by turn, and of the turns the middle one counts.
 */
export async function benchExtract(): Promise<void> {
	const { text, context } = readStory();
	const jieba = Jieba.withDict(dict);
	const large = repeat(text, SIZE);
	const rivals: [name: string, work: (text: string) => unknown][] = [
		['jieba, words only', (text) => jieba.cut(text, false)],
		['jieba, words and guessed new words', (text) => jieba.cut(text, true)],
		['yansheng, text to dataset', (text) => extractText(text, context)],
		['yansheng, text to written JSON', (text) => writeText(text, context)]
	];
	const loads: Load[] = [
		{
			name: `the article, ${ARTICLES} times a turn`,
			bytes: ARTICLES * Buffer.byteLength(text),
			turns: 201,
			run: (work) => {
				for (let i = 0; i < ARTICLES; i++) work(text);
			}
		},
		{ name: 'one text of 10 MB', bytes: SIZE, turns: 7, run: (work) => void work(large) }
	];
	// Compiled code is what large inputs run on.
	for (const [, work] of rivals) for (let warm = 0; warm < 1000; warm++) work(text);

	for (const load of loads) {
		printTable(
			[load.name, 'MB/s', 'times as fast as jieba', 'half of the turns', 'by CPU time'],
			compare(rivals, load)
		);
		console.log();
	}
	const single = await medianTime(50, () => writeText(text, context));
	console.log(`The article itself (${Buffer.byteLength(text)} bytes): ${formatMs(single)}`);
}

/** A row for each rival, the first of which is what the others are compared with. */
function compare(
	rivals: readonly [name: string, work: (text: string) => unknown][],
	{ bytes, turns, run }: Load
): string[][] {
	const measured = rivals.map((): Measured[] => []);
	for (let turn = 0; turn < turns; turn++) {
		for (const [index, [, work]] of rivals.entries()) {
			measured[index]!.push(measure(() => run(work)));
		}
	}
	return rivals.map(([name], index) => {
		const own = measured[index]!;
		const ratios = (of: keyof Measured) =>
			own.map((one, turn) => measured[0]![turn]![of] / one[of]);
		const share = (of: keyof Measured, part: number) => quantile(ratios(of), part).toFixed(2);
		const clock = quantile(
			own.map((one) => one.clock),
			0.5
		);
		return [
			name,
			(bytes / 1e3 / clock).toFixed(1),
			share('clock', 0.5),
			`${share('clock', 0.25)}–${share('clock', 0.75)}`,
			share('cpu', 0.5)
		];
	});
}
