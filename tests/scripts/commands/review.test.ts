import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readStory } from '../../../scripts/commands/review/read-story.ts';
import { review } from '../../../scripts/commands/review.ts';
import { hostileStory } from '../../review/hostile-story.ts';
import { runHere } from '../run-here.ts';

const out = mkdtempSync(join(tmpdir(), 'review-'));
afterAll(() => rmSync(out, { recursive: true }));

const run = (...args: string[]) => runHere(review, [...args, '--out', out]);
const sheetOf = (id: string) => readFileSync(join(out, `${id}.html`), 'utf8');

/** What stands between tags, as a reader sees it. */
const textOf = (html: string) =>
	html
		.replace(/<[^>]*>/gu, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');

/** Elements with a class and what they hold; none of them holds another of its name. */
const all = (html: string, tag: string, attributes: string) =>
	[...html.matchAll(new RegExp(`<${tag} ${attributes}[^>]*>([^]*?)</${tag}>`, 'gu'))].map(
		([, inside]) => inside ?? ''
	);

describe('npm run review', () => {
	it('writes one file and says how many doubts it has', () => {
		const { status, stdout, stderr } = run('hengyang-2021');
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toContain('hengyang-2021.html, with 26 doubts to look at');
	});

	it('says of each statement why it is somebody’s', () => {
		run('hengyang-2021');
		const { dataset } = readStory('data', 'hengyang-2021');
		const why = all(sheetOf('hengyang-2021'), 'span', 'class="why"');
		// Under each of the people whose it is.
		const shown = dataset.statements.map(({ speakers }) => Math.max(1, speakers.length));
		expect(why).toHaveLength(shown.reduce((sum, count) => sum + count, 0));
		for (const one of why) expect(one).toMatch(/^依据：./u);
		expect(why).toContain('依据：称谓前印有姓名；引语后有说话动词');
	});

	it('writes the same bytes for the same story', () => {
		run('hengyang-2021');
		const first = sheetOf('hengyang-2021');
		run('hengyang-2021');
		expect(sheetOf('hengyang-2021')).toBe(first);
	});

	it('names the stories that there are when it is given none, or one that is not there', () => {
		expect(run().stderr).toMatch(/^review: which story\? There are hengyang-2021/u);
		expect(run('nowhere').stderr).toMatch(/^review: nowhere is no story under .*hengyang-2021/u);
		expect(run('../../etc').status).toBe(1);
	});

	it('tells where the extraction would refuse the story', () => {
		const data = join(out, 'broken');
		cpSync('data', data, { recursive: true });
		const file = join(data, 'stories/hengyang-2021/story.yaml');
		writeFileSync(file, `${readFileSync(file, 'utf8')}\nsettlements:\n  - { no-name: 无此人 }\n`);
		const { status, stderr } = run('hengyang-2021', '--data', data);
		expect(status).toBe(1);
		expect(stderr).toMatch(/story\.yaml:\d+:\d+: error settlement-stale: “无此人”/u);
	});
});

describe('the sheet', () => {
	run('hengyang-2021');
	const html = sheetOf('hengyang-2021');
	const { article, dataset } = readStory('data', 'hengyang-2021');

	it('prints the article whole and as it is, without its line breaks', () => {
		const text = all(html, '(?:p|h3)', 'class="text').length;
		expect(text).toBeGreaterThan(dataset.delegations.length * 3);
		const printed = [...html.matchAll(/<(p|h3) class="text[^>]*>([^]*?)<\/\1>/gu)].map(
			([, , inside]) => textOf(inside ?? '')
		);
		expect(printed.join('').replace(/\s/gu, '')).toBe(article.replace(/\s/gu, ''));
	});

	it('marks everything that was found', () => {
		const marked = html.slice(html.indexOf('id="article"'), html.indexOf('id="delegations"'));
		const count = (pattern: RegExp) => [...marked.matchAll(pattern)].length;
		const { sentences, statements, speakers, terms, diagnostics } = dataset;
		expect(count(/<span class="sentence" id="s-/gu)).toBe(sentences.length);
		// The legend has one of each kind.
		expect(count(/data-before="[引述建] [^"]/gu)).toBe(statements.length);
		expect(count(/<a class="flag"/gu)).toBe(diagnostics.length);
		expect(count(/<li class="note"/gu)).toBe(diagnostics.length);
		expect(count(/<span class="name"[ >]/gu)).toBe(speakers.flatMap((s) => s.mentions).length);
		expect(count(/<span class="term"[ >]/gu)).toBeGreaterThanOrEqual(
			terms.flatMap((term) => term.mentions).length
		);
		for (const word of ['小标题', '会期 9.27晚', '到会 44', '见习记者', '来自', '430422']) {
			expect(marked).toContain(`="${word}"`);
		}
	});

	it('leads every link to a place that is there', () => {
		const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const targets = [...html.matchAll(/ href="([^"]*)"/gu)].map(([, target]) => target ?? '');
		expect(targets.filter((target) => !ids.includes(target.slice(1)))).toEqual([]);
		expect(targets.every((target) => target.startsWith('#'))).toBe(true);
	});

	it('prints with each number of the matrix as many sentences', () => {
		const place = new Map(dataset.sentences.map((sentence) => [sentence.id, sentence.place]));
		let cells = 0;
		for (const theme of dataset.themes) {
			for (const { id } of dataset.delegations) {
				const counted = new Set(
					dataset.terms
						.filter((term) => term.theme === theme.id)
						.flatMap(({ mentions }) => mentions)
						.filter((m) => m.delegation === id && place.get(m.sentence) === 'body')
						.map(({ sentence }) => sentence)
				);
				const [cell] = all(html, 'section', `class="cell" id="cell-${theme.id}-${id}"`);
				expect([...(cell ?? '').matchAll(/<li>/gu)]).toHaveLength(counted.size);
				for (const sentence of counted) expect(cell).toContain(`href="#s-${sentence}"`);
				if (counted.size > 0) {
					expect(html).toContain(`<a href="#cell-${theme.id}-${id}">${String(counted.size)}</a>`);
					cells++;
				}
			}
		}
		expect([...html.matchAll(/<a href="#cell-/gu)]).toHaveLength(cells);
	});

	it('prints with each term its counts, and marks it in its sentences as often', () => {
		const terms = html.slice(html.indexOf('id="terms"'), html.indexOf('id="tray"'));
		const entries = all(terms, 'section', 'class="cell entry"');
		expect(entries).toHaveLength(dataset.terms.length);
		const inBody = ({ mentions }: (typeof dataset.terms)[number]) =>
			mentions.filter(
				({ sentence }) => dataset.sentences.find(({ id }) => id === sentence)?.place === 'body'
			).length;
		// The most frequent word of the body stands first, of equals the one that the dataset has first.
		const order = [...dataset.terms].sort((a, b) => inBody(b) - inBody(a));
		order.forEach((term, i) => {
			expect([...(entries[i] ?? '').matchAll(/<mark>/gu)]).toHaveLength(term.mentions.length);
			expect(entries[i]).toContain(`>${String(inBody(term))} 次 · `);
		});
	});

	it('has room for signatures and the date', () => {
		const [form] = all(html, 'div', 'class="signatures"').map(textOf);
		for (const who of ['责任编辑', '校对', '审签', '年月日']) {
			expect(textOf(html)).toContain(who);
		}
		expect(form).toBeDefined();
	});

	it('warns when dataset.json is not what would be extracted now', () => {
		expect(html).not.toContain('class="stale"');
		const data = join(out, 'stale');
		cpSync('data', data, { recursive: true });
		const file = join(data, 'stories/hengyang-2021/story.yaml');
		const line = '- { withdrawn: 詹薇 }';
		writeFileSync(file, `${readFileSync(file, 'utf8')}\nsettlements:\n  ${line}\n`);
		const { stdout } = run('hengyang-2021', '--data', data);
		expect(stdout).toContain('run npm run extract');
		const changed = sheetOf('hengyang-2021');
		expect(changed).toContain('class="stale"');
		expect(textOf(changed)).toMatch(/撤下詹薇，数据和页面中不提 story\.yaml 第 \d+ 行/u);
		run('hengyang-2021');
	});
});

describe('a hostile story', () => {
	const data = join(out, 'hostile');
	mkdirSync(data);
	hostileStory(data);
	const { status, stderr } = run('hostile', '--data', data);
	const html = status === 0 ? sheetOf('hostile') : '';

	it('is reviewed like any other', () => {
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(textOf(html)).toContain('</title><script>');
		expect(textOf(html)).toContain('javascript:alert(1)');
	});

	it('brings no element, no attribute and no address of its own into the file', () => {
		expect([...html.matchAll(/<script/gu)]).toHaveLength(1);
		const body = html.slice(html.indexOf('</style>'), html.indexOf('<script>'));
		expect(body).not.toMatch(/<(?:img|svg|iframe|base|link|meta|object|embed|form)\b/iu);
		// Quotation marks that are left are those of attributes.
		const bare = body.replace(/"[^"]*"/gu, '""');
		expect(bare).not.toMatch(/<[a-z][^>]* (?:on[a-z]+|style|src)=/iu);
		const addresses = [...body.matchAll(/ href="([^"]*)"/gu)].map(([, address]) => address ?? '');
		expect(addresses.filter((address) => !address.startsWith('#'))).toEqual([]);
	});

	it('shows characters that would turn the direction of the text, and holds none', () => {
		expect(html).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u);
		expect(html).toContain('⟦U+202E⟧');
	});
});
