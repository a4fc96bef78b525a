import { describe, expect, test } from 'vitest';
import { extract } from '#extract/extract.ts';
import { describe as describeFault, Fault } from '#extract/fault.ts';
import { Ids } from '#extract/people/ids.ts';
import { noLexicon } from '#extract/terms/lexicon.ts';
import { parseLexicon } from '#extract/terms/parse-lexicon.ts';
import { parseRegion } from '#extract/editor/parse-region.ts';
import { noStory } from '#extract/editor/settlement.ts';
import { parseStory } from '#extract/editor/parse-story.ts';

/** What editors paste and what texts hold is not trusted: it stays text, in its place and in bounds. */

function faultOf(read: () => unknown): Fault {
	try {
		read();
	} catch (error) {
		if (error instanceof Fault) return error;
		throw error;
	}
	throw new Error('nothing was refused');
}

const lexicon = (text: string, id = 'a') =>
	parseLexicon(`terms:\n  - { id: ${id}, text: ${text}, en: A }\n`, 'lexicon.yaml');

describe('settings', () => {
	test.each([
		['right-to-left override', '\u202e'],
		['right-to-left isolate', '\u2067'],
		['right-to-left mark', '\u200f'],
		['line separator', '\u2028'],
		['escape', '\\x1b'],
		['null', '\\0']
	])('with a %s in them are refused, at its place', (_, control) => {
		const fault = faultOf(() => lexicon(`"反${control}写"`));
		expect(fault.code).toBe('control-character');
		expect(fault.place).toEqual({ line: 2, column: 20 });
	});

	test('may hold markup, which is text', () => {
		expect(lexicon('"<script>"').terms[0]?.text).toBe('<script>');
	});

	test.each(['a"onload="x', '__proto__', '../../etc', 'a'.repeat(61), 'A b'])(
		'take no id like %s',
		(id) => {
			expect(faultOf(() => lexicon('词', JSON.stringify(id))).code).toBe('shape');
		}
	);

	test.each(['javascript:alert(1)', 'data:text/html,x', '//host.invalid', 'https://a b'])(
		'of a story take no address like %s',
		(url) => {
			const fault = faultOf(() => parseStory(`url: ${JSON.stringify(url)}\n`, 'story.yaml'));
			expect(fault.code).toBe('shape');
		}
	);

	test.each(['../../secret.json', '/etc/passwd', 'a/b.json', '.hidden'])(
		'of a region take no boundary file outside its folder: %s',
		(file) => {
			const region =
				`adcode: '990100'\nname: 甲\nen: A\n` +
				`boundaries: { file: ${JSON.stringify(file)}, source: x }\ndivisions: []\n`;
			expect(faultOf(() => parseRegion(region, 'region.yaml')).code).toBe('shape');
		}
	);
});

describe('an article', () => {
	const read = (text: string) =>
		extract(
			{ id: 'x', file: 'article.txt', text, sha256: '', encoding: 'UTF-8' },
			{ lexicon: noLexicon, region: null, story: noStory }
		);

	test('gives away no control that turns the direction of text', () => {
		const turned = '\u202e\u202d\u2066\u2067\u2068\u200f\u061c';
		const dataset = read(
			`一江\u202e清水\u2067\n\n——侧\u202e记\n\n衡南县代表团：\n\n标\u2067题${turned}\n\n` +
				`王海军${turned}代表表示，报\u202e告很好${turned}。\n`
		);
		expect(dataset.speakers.map(({ name }) => name)).toEqual(['王海军']);
		expect(dataset.story.title).toBe('一江清水');
		const texts = JSON.stringify({ ...dataset, diagnostics: [] });
		expect(texts).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
	});

	test('cannot make ids that no file could be named by', () => {
		const ids = new Ids();
		const long = 'x'.repeat(5000);
		expect(ids.take(long)).toHaveLength(60);
		expect(ids.take(long)).toBe(`${'x'.repeat(60)}-2`);
	});

	test('cannot write to the terminal through what is said of it', () => {
		expect(describeFault('error', 'a', 'red \u001b[31m\u0007', 'f', null)).toBe(
			'f:1:1: error a: red <U+001B>[31m<U+0007>'
		);
	});
});
