import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict';
import { printTable } from '../table.ts';
import { extractText, readStory, repeat, writeText } from './articles.ts';
import { formatMs, measure, medianTime, quantile, type Measured } from './timing.ts';

const SIZE = 10_000_000;
const RUNS = 5;

/**
 * The extraction, text to dataset, beside what a segmenter needs only to cut the same text into words: same run, same
 * machine, taking turns. Once the article again and again, as a newsroom's stories come, and once as one text of 10 MB.
 */
export async function benchExtract(): Promise<void> {
	const { text, context } = readStory();
	const jieba = Jieba.withDict(dict);
	const large = repeat(text, SIZE);
	const times = Math.round(SIZE / Buffer.byteLength(text));
	const rivals: [name: string, work: (text: string) => unknown][] = [
		['jieba, words only', (text) => jieba.cut(text, false)],
		['jieba, words and guessed new words', (text) => jieba.cut(text, true)],
		['yansheng, text to dataset', (text) => extractText(text, context)],
		['yansheng, text to written JSON', (text) => writeText(text, context)]
	];
	const loads: [name: string, run: (work: (text: string) => unknown) => void][] = [
		[
			`the article, ${times} times`,
			(work) => {
				for (let i = 0; i < times; i++) work(text);
			}
		],
		['one text of 10 MB', (work) => void work(large)]
	];
	// Compiled code is what large inputs run on.
	for (const [, work] of rivals) for (let warm = 0; warm < 50; warm++) work(text);

	for (const [load, run] of loads) {
		const runs = rivals.map((): Measured[] => []);
		for (let turn = 0; turn < RUNS; turn++) {
			for (const [index, [, work]] of rivals.entries()) {
				runs[index]!.push(measure(() => run(work)));
			}
		}
		const middle = (index: number, of: keyof Measured) =>
			quantile(
				runs[index]!.map((one) => one[of]),
				0.5
			);
		printTable(
			[load, 'clock', 'MB/s', 'times as fast as jieba', 'CPU time', 'by CPU time'],
			rivals.map(([name], index) => {
				const [clock, cpu] = [middle(index, 'clock'), middle(index, 'cpu')];
				return [
					name,
					formatMs(clock),
					(SIZE / 1e3 / clock).toFixed(1),
					(middle(0, 'clock') / clock).toFixed(2),
					formatMs(cpu),
					(middle(0, 'cpu') / cpu).toFixed(2)
				];
			})
		);
		console.log();
	}
	const single = await medianTime(50, () => writeText(text, context));
	console.log(`The article itself (${Buffer.byteLength(text)} bytes): ${formatMs(single)}`);
}
