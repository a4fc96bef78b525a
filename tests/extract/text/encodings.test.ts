import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filter, run } from '#extract/cli/command.ts';
import { decode } from '#extract/text/decode.ts';
import { Fault } from '#extract/fault.ts';
import { newStory } from '../../../scripts/commands/new-story.ts';
import { region } from '../../../scripts/commands/region.ts';
import { encode, misread } from '../../fixtures/encode.ts';
import { drawMadeUpBoundaries } from '../../scripts/commands/region/made-up-boundaries.ts';
import { FRAME, SEATS } from '../../scripts/commands/region/seats.ts';
import { runHere } from '../../scripts/run-here.ts';

/*
 * Every kind of text file that people bring, in every encoding that Chinese comes in, and broken in every way that text is: read
 * alike, or refused by name. Never names of U+FFFD.
 */

const ARTICLE =
	'一江清水\n\n望川县代表团：\n\n标题\n\n本报讯（记者 张三）李四代表说，产业发展很好，我们要建设美丽的望川。\n' +
	'王五代表表示，报告是一个好报告，说出了大家的心里话。\n';
const STORY = "region: '990100'\nevent: 望川市第二次党代会的会议\npublisher: 望川日报\n";
const LEXICON =
	'# 主题和词，由人来定。\nthemes:\n  - { id: industry, name: 产业, en: Industry }\n' +
	'terms:\n  - { id: growth, text: 产业发展, en: growth, theme: industry }\n';
const BOUNDARIES = JSON.stringify(drawMadeUpBoundaries(SEATS, FRAME, 1));
const CODES = SEATS.map(({ adcode, name }) => `${adcode},${name}\n`).join('');

let root: string;
let made: { yaml: string; shapes: string };

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'encodings-'));
	writeFileSync(join(root, 'b.geojson'), BOUNDARIES);
	const out = join(root, 'data/regions');
	runHere(region, ['--boundaries', join(root, 'b.geojson'), '--name', '望川市', '--out', out]);
	made = {
		yaml: readFileSync(join(out, '990100.yaml'), 'utf8'),
		shapes: readFileSync(join(out, '990100.topo.json'), 'utf8')
	};
});
afterAll(() => rmSync(root, { recursive: true }));

/** What a command makes of the bytes: what it wrote, or what it complained of. */
interface Outcome {
	status: number;
	said: string;
	result: string | null;
}

/** A project in which all is well but one file. */
function extractWith(file: string, bytes: Uint8Array): Outcome {
	const data = mkdtempSync(join(root, 'project-'));
	cpSync(join(root, 'data/regions'), join(data, 'data/regions'), { recursive: true });
	mkdirSync(join(data, 'data/stories/new'), { recursive: true });
	writeFileSync(join(data, 'data/stories/new/article.txt'), ARTICLE);
	writeFileSync(join(data, 'data/stories/new/story.yaml'), STORY);
	writeFileSync(join(data, 'data/lexicon.yaml'), LEXICON);
	writeFileSync(join(data, file), bytes);
	let said = '';
	const status = run([], { root: data, out: () => undefined, err: (text) => void (said += text) });
	const dataset = join(data, 'data/stories/new/dataset.json');
	const result = status === 0 ? readFileSync(dataset, 'utf8') : null;
	// The bytes are others in each encoding.
	return { status, said, result: result?.replace(/"(?:sha256|encoding)": "[^"]*"/gu, '') ?? null };
}

function regionWith(boundaries: Uint8Array, codes: Uint8Array | null): Outcome {
	const folder = mkdtempSync(join(root, 'region-'));
	writeFileSync(join(folder, 'b.geojson'), boundaries);
	if (codes) writeFileSync(join(folder, 'codes.csv'), codes);
	const { status, stderr } = runHere(region, [
		...[
			'--boundaries',
			join(folder, 'b.geojson'),
			'--name',
			'望川市',
			'--out',
			join(folder, 'out')
		],
		...['--source', 'x', ...(codes ? ['--codes', join(folder, 'codes.csv')] : [])]
	]);
	const read = (file: string) => readFileSync(join(folder, 'out', file), 'utf8');
	const result = status === 0 ? read('990100.yaml') + read('990100.topo.json') : null;
	return { status, said: stderr, result };
}

const KINDS: Record<string, { text: () => string; read: (bytes: Uint8Array) => Outcome }> = {
	'an article': {
		text: () => ARTICLE,
		read: (bytes) => extractWith('data/stories/new/article.txt', bytes)
	},
	'an article for new-story': {
		text: () => ARTICLE,
		read: (bytes) => {
			const data = mkdtempSync(join(root, 'new-story-'));
			cpSync(join(root, 'data/regions'), join(data, 'regions'), { recursive: true });
			writeFileSync(join(data, 'lexicon.yaml'), LEXICON);
			writeFileSync(join(data, 'a.txt'), bytes);
			const { status, stderr } = runHere(newStory, [
				...['--article', join(data, 'a.txt'), '--id', 'new', '--data', data]
			]);
			const file = join(data, 'stories/new/story.yaml');
			return { status, said: stderr, result: status === 0 ? readFileSync(file, 'utf8') : null };
		}
	},
	'story.yaml': {
		text: () => STORY,
		read: (bytes) => extractWith('data/stories/new/story.yaml', bytes)
	},
	'lexicon.yaml': {
		text: () => LEXICON,
		read: (bytes) => extractWith('data/lexicon.yaml', bytes)
	},
	'a region file': {
		text: () => made.yaml,
		read: (bytes) => extractWith('data/regions/990100.yaml', bytes)
	},
	boundaries: { text: () => BOUNDARIES, read: (bytes) => regionWith(bytes, null) },
	'a list of codes': {
		text: () => CODES,
		read: (bytes) => regionWith(encode(BOUNDARIES, 'utf-8'), bytes)
	}
};

const ENCODINGS = ['utf-8 with a mark', 'gb18030', 'utf-16le', 'utf-16be'];

/** Where the last Han character of a text begins in its UTF-8. */
const lastHan = (text: string) =>
	Buffer.byteLength(text.slice(0, text.search(/\p{Script=Han}[^\p{Script=Han}]*$/u)));

const BREAKAGES: Record<string, { breakIt: (text: string) => Uint8Array; message: RegExp }> = {
	'one bad byte': {
		breakIt: (text) => {
			const bytes = encode(text, 'utf-8');
			bytes[lastHan(text)] = 0xff;
			return bytes;
		},
		message: /error broken-encoding: UTF-8, broken at \d+:\d+: the byte FF /u
	},
	'a cut end': {
		breakIt: (text) => encode(text, 'utf-8').slice(0, lastHan(text) + 2),
		message: /error broken-encoding: UTF-8, broken at \d+:\d+: it ends within a character/u
	},
	'a bad byte in its GBK': {
		breakIt: (text) => {
			const bytes = encode(text.repeat(3), 'gb18030');
			bytes[bytes.findLastIndex((byte) => byte > 0x7f) - 1] = 0xff;
			return bytes;
		},
		message: /error broken-encoding: GBK \(GB 18030\), broken at \d+:\d+: the byte FF /u
	},
	'lost characters': {
		breakIt: (text) => encode(text.replace(/\p{Script=Han}/u, '\ufffd'), 'utf-8'),
		message: /error lost-character: “�” stands for what was lost/u
	},
	'UTF-8 read as Windows-1252': {
		breakIt: (text) => encode(misread(text, 'utf-8', 'windows-1252'), 'utf-8'),
		message: /error encoded-twice: this was UTF-8, was read as Windows-1252/u
	},
	'UTF-8 read as GBK': {
		breakIt: (text) => encode(misread(text, 'utf-8', 'gb18030'), 'utf-8'),
		message: /error (?:encoded-twice: this was UTF-8, was read as GBK|lost-character)/u
	},
	'GBK read as Windows-1252': {
		breakIt: (text) => encode(misread(text, 'gb18030', 'windows-1252'), 'utf-8'),
		message: /error encoded-twice: this was GBK \(GB 18030\), was read as Windows-1252/u
	}
};

describe.each(Object.entries(KINDS))('%s', (_, { text, read }) => {
	test.each(ENCODINGS)('reads the same in %s', (encoding) => {
		const expected = read(encode(text(), 'utf-8'));
		expect(expected.said.replaceAll(/^.* warning .*\n/gmu, '')).toBe('');
		expect(expected.result).not.toBeNull();
		expect(read(encode(text(), encoding)).result).toBe(expected.result);
	});

	test.each(Object.entries(BREAKAGES))('with %s is refused as that', (_, { breakIt, message }) => {
		const { status, said, result } = read(breakIt(text()));
		expect(said).toMatch(message);
		expect([status, result]).toEqual([1, null]);
	});
});

test.each([
	['as it is', (text: string) => text],
	['in lines of a few characters', (text: string) => text.replace(/[^\n]{12}/gu, '$&\n')],
	[
		'below lines that are whole',
		(text: string) => `${'衡南县代表团讨论报告。\n'.repeat(40)}${text}`
	]
])('Big5 that was read as GBK is told, %s', (_, laid) => {
	const text = decode(readFileSync('tests/cases/encoding-big5/article.txt'), 'f').text;
	const lines = misread(text, 'big5', 'gb18030');
	expect(() => decode(encode(laid(lines), 'utf-8'), 'f')).toThrow(
		'this was Big5, was read as GBK (GB 18030) and saved again (it said “本報訊'
	);
});

describe('a line of --ndjson', () => {
	const line = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`;

	async function filterBytes(bytes: Uint8Array, ...args: string[]) {
		let out = '';
		let said = '';
		const status = await filter(
			['--ndjson', ...args],
			'',
			(async function* () {
				yield bytes;
			})(),
			(part) => void (out += part),
			(text) => void (said += text),
			() => undefined
		);
		const lines = out
			.split('\n')
			.slice(0, -1)
			.map(
				(one) =>
					JSON.parse(one) as {
						speakers?: { name: string }[];
						error?: { code: string; message: string; line: number };
					}
			);
		return { status, said, lines };
	}

	test('with a byte order mark in front is read', async () => {
		const bytes = encode(line('a', ARTICLE), 'utf-8 with a mark');
		const { status, lines } = await filterBytes(bytes);
		expect(status).toBe(0);
		expect(lines[0]?.speakers?.map(({ name }) => name)).toEqual(['李四', '王五']);
	});

	test('in GBK is read where that is said, and else refused with the option that says it', async () => {
		const bytes = encode(line('a', ARTICLE), 'gb18030');
		const told = await filterBytes(bytes, '--encoding', 'gbk');
		expect(told.lines[0]?.speakers?.map(({ name }) => name)).toEqual(['李四', '王五']);
		const { status, lines } = await filterBytes(bytes);
		expect(status).toBe(1);
		expect(lines[0]?.error).toMatchObject({ code: 'wrong-encoding', line: 1 });
		expect(lines[0]?.error?.message).toContain('use --encoding gb18030');
	});

	test('in UTF-16 is refused with the way out', async () => {
		const { status, lines } = await filterBytes(encode(line('a', ARTICLE), 'utf-16le'));
		expect(status).toBe(1);
		expect(lines[0]?.error?.message).toContain('iconv -f utf-16 -t utf-8');
		expect((await filterBytes(new Uint8Array(), '--encoding', 'utf-16')).said).toContain('iconv');
	});

	test.each(Object.entries(BREAKAGES))(
		'with %s is refused as that, the next is read',
		async (_, { breakIt, message }) => {
			const broken = breakIt(line('a', ARTICLE).trimEnd());
			const { status, lines } = await filterBytes(
				Uint8Array.from([...broken, 0x0a, ...encode(line('b', ARTICLE), 'utf-8')])
			);
			expect(status).toBe(1);
			const codes = lines.map(({ error }) => error?.code);
			if (broken.includes(0xff) && message.source.includes('GBK')) {
				expect(codes[0]).toBe('wrong-encoding');
			} else expect(`error ${codes[0]}: ${lines[0]?.error?.message}`).toMatch(message);
			expect(codes.at(-1)).toBeUndefined();
			expect(lines.at(-1)?.speakers).toHaveLength(2);
		}
	);
});

describe('what is said of a broken text', () => {
	const faultOf = (bytes: Uint8Array) => {
		try {
			decode(bytes, 'f');
		} catch (error) {
			if (error instanceof Fault) return error;
			throw error;
		}
		throw new Error('nothing was refused');
	};

	test('is the line and column of the first bad byte, its number, and how many follow', () => {
		const bytes = encode('第一行\r\n王海军代表说，好。\r\n第三行的字\r\n', 'utf-8');
		// 王 begins at byte 11 (three characters and CRLF in front of it), 海 at byte 14.
		bytes[14] = 0xe4;
		bytes[15] = 0x41;
		bytes[45] = 0xff;
		const fault = faultOf(bytes);
		expect(fault.place).toEqual({ line: 2, column: 2 });
		expect(fault.message).toMatch(
			/^UTF-8, broken at 2:2: the byte E4 \(number 15\) .* more such places/u
		);
	});

	test('is which bytes are no text, for what is in no encoding of Chinese', () => {
		const fault = faultOf(encode('Les délégués ont parlé à Saint-Étienne.', 'windows-1252'));
		expect(fault.code).toBe('wrong-encoding');
		expect(fault.place).toEqual({ line: 1, column: 6 });
	});

	test('is the place of a character that was lost, and how many more were', () => {
		const fault = faultOf(encode('甲\n乙\ufffd丙\ufffd\n', 'utf-8'));
		expect([fault.code, fault.place]).toEqual(['lost-character', { line: 2, column: 2 }]);
		expect(fault.message).toContain('as at 1 more places');
	});

	test('says what a text that was read wrongly said, and the way back', () => {
		const { message } = faultOf(encode(misread(ARTICLE, 'utf-8', 'windows-1252'), 'utf-8'));
		expect(message).toContain('it said “一江清水…”');
		expect(message).toContain('encode the text as Windows-1252 (Latin-1), and read that as UTF-8');
	});

	test.each([
		['names', '李坚、鞠䶮、买买提·艾力、欧阳修文、皇甫嵩、尉迟恭\n'],
		['Latin words', 'Brontë, Ångström, São Tomé, Škoda, œuvre — “€5”\n'],
		['Traditional', '衆議紛紜，擘劃宏圖，龜鑑長存\n'],
		['Japanese', '東京都議会議員選挙\n'],
		['Cyrillic', 'Привет, мир\n'],
		['a rare word alone', '饕餮魑魅魍魉\n']
	])('is nothing of %s', (_, text) => {
		expect(decode(encode(text, 'utf-8'), 'f').text).toBe(text);
	});

	test('is no text where there are many', () => {
		const bytes = Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 256);
		expect(faultOf(bytes).code).toBe('no-plain-text');
	});

	test('is nothing of a separator of lines', () => {
		expect(decode(encode('甲\u0085乙\u2028丙\u2029丁', 'utf-8'), 'f').text).toHaveLength(7);
		expect(faultOf(encode('甲\u009b31m乙', 'utf-8')).code).toBe('control-character');
	});
});
