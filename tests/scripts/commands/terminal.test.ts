import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '#extract/cli/command.ts';
import { forTerminal } from '#extract/text/terminal.ts';
import { lexicon } from '../../../scripts/commands/lexicon.ts';
import { newStory } from '../../../scripts/commands/new-story.ts';
import { region } from '../../../scripts/commands/region.ts';
import { review } from '../../../scripts/commands/review.ts';
import { score } from '../../../scripts/tools/score.ts';
import { runHere } from '../run-here.ts';

/*
 * Whatever commands print from articles, settings, names of files and their own arguments shows in the terminal, and does nothing
 * to it: every command that reads what people bring, with characters that terminals obey or that turn the text around them.
 */

const ODD = '\u0085\u2028\u2029\u202e\u2067\u200f\u061c\u200b\ufeff';
const RAW = /[^\P{Cc}\n\t]|[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;

/** An article whose every part holds them. */
const HOSTILE =
	`一江${ODD}清水\n\n——侧${ODD}记\n\n衡北${ODD}县、望${ODD}川代表团：\n\n标${ODD}题\n\n` +
	`王海${ODD}军代表说，“产业${ODD}发展”很好。李四代表说：“我们${ODD}要努力。\n“再接${ODD}再厉！”\n`;

let root: string;
let data: string;

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'terminal-'));
	data = join(root, 'data');
	mkdirSync(join(data, 'stories/odd'), { recursive: true });
	cpSync('data/lexicon.yaml', join(data, 'lexicon.yaml'));
	cpSync('data/regions', join(data, 'regions'), { recursive: true });
	writeFileSync(join(data, 'stories/odd/article.txt'), HOSTILE);
	writeFileSync(join(data, 'stories/odd/story.yaml'), '{}\n');
	writeFileSync(join(root, `a\u001b[31m\u202e${ODD}.txt`), HOSTILE);
	mkdirSync(join(root, 'cases/one\u009b31m'), { recursive: true });
	writeFileSync(join(root, 'cases/one\u009b31m/article.txt'), HOSTILE);
	writeFileSync(
		join(root, 'cases/one\u009b31m/expected.yaml'),
		'speakers: [{ name: "无\\u202e人\\e[31m" }]\n'
	);
	const ring = [
		[0, 0],
		[1, 0],
		[1, 1],
		[0, 1],
		[0, 0]
	];
	const square = (name: string, adcode: string, shift: number) => ({
		type: 'Feature',
		properties: { name, adcode },
		geometry: { type: 'Polygon', coordinates: [ring.map(([x, y]) => [x! + shift, y!])] }
	});
	writeFileSync(
		join(root, 'odd.geojson'),
		JSON.stringify({
			type: 'FeatureCollection',
			features: [square(`东\u001b[31m\u202e区`, '990102', 110), square('西区', '990103', 111)]
		})
	);
});
afterAll(() => rmSync(root, { recursive: true }));

const odd = () => join(root, `a\u001b[31m\u202e${ODD}.txt`);

function extractHere(...args: string[]) {
	let [stdout, stderr] = ['', ''];
	const status = run(args, {
		root,
		out: (text) => (stdout += text),
		err: (text) => (stderr += text)
	});
	return { status, stdout, stderr };
}

const COMMANDS: Record<string, () => { stdout: string; stderr: string }> = {
	extract: () => extractHere(),
	'extract, a file': () => extractHere('--file', odd()),
	'extract, a file that is not there': () => extractHere('--file', 'no\u001b[31m\u202e.txt'),
	'extract, an option that is none': () => extractHere('--\u001b[31m\u202e'),
	'extract, an encoding that is none': () =>
		extractHere('--file', odd(), '--encoding', '\u001b[31m\u202e'),
	'new-story': () => runHere(newStory, ['--article', odd(), '--id', 'new', '--data', data]),
	'new-story, an id that is none': () =>
		runHere(newStory, ['--article', odd(), '--id', '\u001b[31m\u202e', '--data', data]),
	review: () => runHere(review, ['odd', '--data', data, '--out', join(root, 're\u202eview')]),
	'review, a story that is not there': () => runHere(review, ['\u001b[31m\u202e', '--data', data]),
	lexicon: () => runHere(lexicon, ['odd', '--data', data]),
	region: () =>
		runHere(region, [
			...['--boundaries', join(root, 'odd.geojson'), '--name', '望\u001b[31m\u202e川市'],
			...['--out', join(root, 'regions'), '--source', '\u202e\u001b[31m', '--accept']
		]),
	score: () => runHere(score, [join(root, 'cases')])
};

describe.each(Object.entries(COMMANDS))('npm run %s', (_, command) => {
	test('lets nothing reach the terminal as it is', () => {
		const { stdout, stderr } = command();
		expect(stdout + stderr).not.toBe('');
		expect(RAW.exec(stdout + stderr)).toBeNull();
	});
});

describe('what stands in their place', () => {
	test('says which character it is', () => {
		expect(forTerminal('甲\u001b[31m乙\u202e丙\u0085\tdone\n')).toBe(
			'甲<U+001B>[31m乙<U+202E>丙<U+0085>\tdone\n'
		);
	});

	test('is in the JSON of a dataset an escape that means the same', () => {
		const { stdout } = extractHere('--file', odd());
		expect(JSON.parse(stdout)).toHaveProperty('story.source.file', `a\u001b[31m\u202e${ODD}.txt`);
	});
});

describe('line separators', () => {
	test.each(['\u0085', '\u2028', '\u2029', '\r', '\r\n', '\u000b', '\u000c'])(
		'%j ends a line as a line feed does',
		(separator) => {
			const article = readFileSync('data/stories/hengyang-2021/article.txt', 'utf8');
			const read = (text: string) => {
				const file = join(root, 'lines.txt');
				writeFileSync(file, text);
				const { delegations, speakers, statements } = JSON.parse(
					extractHere('--file', file).stdout
				) as Record<'delegations' | 'speakers' | 'statements', { id: string; text?: string }[]>;
				return [delegations, speakers, statements].map((list) =>
					list.map(({ id, text }) => [id, text])
				);
			};
			expect(read(article.replaceAll('\n', separator))).toEqual(read(article));
		}
	);
});
