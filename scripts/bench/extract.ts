import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict';
import { printTable } from '../table.ts';
import { extractText, readStory, repeat } from './articles.ts';
import { cpuTime, formatMs, medianTime, quantile } from './timing.ts';

const SIZE = 10_000_000;
const RUNS = 3;

/**
 * The whole extraction, text to dataset, beside what a segmenter needs only to cut the same text into words: same run,
 * same machine, taking turns.
 */
export async function benchExtract(): Promise<void> {
	const { text, context } = readStory();
	const jieba = Jieba.withDict(dict);
	const large = repeat(text, SIZE);
	extractText(text, context);
	jieba.cut(text);

	const rivals: [name: string, work: () => unknown][] = [
		['jieba, words only', () => jieba.cut(large, false)],
		['jieba, words and guessed new words', () => jieba.cut(large, true)],
		['yansheng, whole dataset', () => extractText(large, context)]
	];
	const times = rivals.map((): number[] => []);
	for (let run = 0; run < RUNS; run++) {
		for (const [index, [, work]] of rivals.entries()) {
			times[index]?.push(cpuTime(work));
		}
	}
	const middles = times.map((measured) => quantile(measured, 0.5));
	printTable(
		['10 MB of article', 'CPU time', 'MB/s', 'times as fast as jieba'],
		rivals.map(([name], index) => {
			const ms = middles[index] ?? NaN;
			return [
				name,
				formatMs(ms),
				(SIZE / 1e3 / ms).toFixed(1),
				((middles[0] ?? NaN) / ms).toFixed(2)
			];
		})
	);
	const single = await medianTime(50, () => extractText(text, context));
	console.log(`\nThe article itself (${Buffer.byteLength(text)} bytes): ${formatMs(single)}`);
}
