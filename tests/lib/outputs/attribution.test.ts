import { render } from 'svelte/server';
import { describe, expect, test, vi } from 'vitest';
import { listPassages } from '#lib/data/concordance.ts';
import { writePassages } from '#lib/browser/frame/reading.ts';
import { listOwners } from '#lib/data/owners.ts';
import type { Corpus } from '#lib/data/corpus.ts';
import type { Scope } from '#lib/data/measures.ts';
import { nameIn, CHINESE, LANGUAGES, type Language } from '#lib/messages/language.ts';
import { stateOfVoices } from '#lib/charts/voices/state.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import VoicesEmbed from '#lib/charts/voices/Embed.svelte';
import PassageList from '#lib/outputs/page/PassageList.svelte';
import Voices from '#lib/outputs/page/Voices.svelte';
import { writeVoices } from '#lib/outputs/wechat/voices.ts';
import { view } from '../hengyang-view.ts';

/** Whose words a statement is, and how it is called, is the dataset's answer alone, wherever it is shown and whatever is selected. */

const { corpus } = view;

const scopes: Scope[] = [
	...corpus.delegations.map((_, delegation) => ({ delegation, headlines: true })),
	...corpus.themes.map((_, theme) => ({ theme })),
	...corpus.terms.map((_, term) => ({ term, headlines: true })),
	...corpus.speakers.map((_, speaker) => ({ speaker }))
];

const clean = (html: string) =>
	html
		.replace(/<!--[^]*?-->/g, '')
		.replace(/<[^>]*>/g, '')
		.replace(/\s+/g, ' ')
		.trim();

/** How a statement is to be called: worked out here once more, from the dataset's fields. */
function callOf(index: number, language: Language): { who: string; how: string } {
	const words = messagesIn(language).voices;
	const s = corpus.statements[index]!;
	const first = corpus.speakers[s.speakers[0] ?? -1];
	return {
		who: first ? nameIn(language, first) : s.collective ? words.bodies : words.noOne,
		how: words[s.kind] + (first && s.basis === 'context' ? ` · ${words.inferred}` : '')
	};
}

/** Each listed sentence with all that stands above it as a label. */
function labelled(html: string): { sentence: string; labels: string[] }[] {
	const found: { sentence: string; labels: string[] }[] = [];
	let labels: string[] = [];
	let isFresh = false;
	for (const [whole, id] of html.matchAll(
		/<p class="voice[^"]*">[^]*?<\/p>|<ul class="lines|<li data-sentence="([^"]*)"/g
	)) {
		if (whole.startsWith('<p')) {
			labels = isFresh ? [...labels, clean(whole)] : [clean(whole)];
			isFresh = true;
		} else if (whole.startsWith('<ul')) {
			if (!isFresh) labels = [];
			isFresh = false;
		} else if (id) found.push({ sentence: id, labels });
	}
	return found;
}

describe.each(LANGUAGES)('in $code', (language) => {
	const words = messagesIn(language);

	test('every sentence of the panel stands under labels of its own, narration under the reporter’s', () => {
		let narrated = 0;
		for (const scope of scopes) {
			const groups = listPassages(corpus, scope);
			const { body } = render(PassageList, {
				props: { groups, corpus, language, words, root: './' }
			});
			for (const { sentence, labels } of labelled(body)) {
				const { statements, place } = corpus.sentences.find(({ id }) => id === sentence)!;
				const calls = [...new Set(statements.map((p) => p.statement))].map((i) =>
					callOf(i, language)
				);
				const wanted = calls.length > 0 ? [] : place === 'body' ? [words.voices.narration] : [];
				if (calls.length === 0) expect([sentence, labels]).toEqual([sentence, wanted]);
				for (const { who } of calls)
					expect(
						labels.some((label) => label.startsWith(who)),
						`${sentence}: ${who}`
					).toBe(true);
				for (const { how } of calls)
					expect(labels.join('|'), sentence).toContain(how.split(' · ')[0]);
				if (calls.every(({ how }) => !how.includes(words.voices.inferred)))
					expect(labels.join('|'), sentence).not.toContain(words.voices.inferred);
				narrated += wanted.length;
			}
		}
		expect(narrated).toBeGreaterThan(8);
	});

	test('whoever speaks with others bears a title of his or her own', () => {
		const speakers = corpus.speakers.map((speaker) =>
			speaker.name === '杨羽' ? { ...speaker, title: '委员' } : speaker
		);
		const mixed = { ...corpus, speakers };
		const owner = speakers.find(({ name }) => name === '杨羽')!.delegation!;
		const groups = listPassages(mixed, { delegation: owner });
		const shown = [
			render(PassageList, { props: { groups, corpus: mixed, language, words, root: './' } }).body,
			renderPage(mixed, owner, language),
			renderEmbed(mixed, owner, language),
			writeVoices({ ...view, corpus: mixed }, { headline: '', lines: [] }, owner)
		].map(clean);
		for (const html of shown) {
			expect(html).toMatch(/等人|and other people/);
			// The report itself says 等代表在发言中表示.
			expect(html).not.toMatch(/等代表(?!在发言)|other delegates/);
		}
		expect(shown.at(-1)).toContain('罗卫华代表、杨羽委员、吕晓毛代表等人');
	});

	test('an embed labels sentences as the page does', () => {
		const node = (name: string) => ({
			name,
			attributes: {} as Record<string, string>,
			children: [] as unknown[],
			setAttribute(key: string, value: string) {
				this.attributes[key] = value;
			},
			append(...children: unknown[]) {
				this.children.push(...children);
			}
		});
		type Made = ReturnType<typeof node>;
		const textOf = (made: unknown): string =>
			typeof made === 'string' ? made : (made as Made).children.map(textOf).join('');
		vi.stubGlobal('document', { createElement: node });
		for (const scope of scopes) {
			const groups = listPassages(corpus, scope);
			const page = render(PassageList, {
				props: { groups, corpus, language, words, root: './' }
			}).body;
			const labels = [...page.matchAll(/<p class="voice[^"]*">[^]*?<\/p>/g)].map(([p]) => clean(p));
			const made = writePassages(groups, corpus, language, words) as unknown as Made[];
			expect(
				made
					.filter(({ attributes }) => attributes.class === 'voice')
					.map((p) => textOf(p).replace(/\s+/g, ' ').trim())
			).toEqual(labels);
		}
		vi.unstubAllGlobals();
	});

	test.each([
		['the page', (owner: number | null, of: Corpus) => renderPage(of, owner, language)],
		['an embed', (owner: number | null, of: Corpus) => renderEmbed(of, owner, language)]
	])('%s gives each statement to whom the dataset gives it', (_, draw) => {
		for (const owner of listOwners(corpus)) {
			const html = draw(owner, corpus);
			const own = corpus.statements.flatMap((s, i) => (s.delegation === owner ? [i] : []));
			const listed = statementsIn(html);
			for (const i of own) {
				const { who, how } = callOf(i, language);
				const text = corpus.statements[i]!.text;
				const under = listed.filter((entry) => entry.text === text);
				expect(under.length, text).toBeGreaterThan(0);
				expect(
					under.some((entry) => entry.head.startsWith(who)),
					`${text}: ${who}`
				).toBe(true);
				for (const entry of under) expect(entry.label).toBe(how);
			}
		}
	});
});

/** Statements of a list of voices, with the heading above and the label beside each. */
function statementsIn(html: string): { head: string; label: string; text: string }[] {
	let head = '';
	return [...html.matchAll(/<h[24][^>]*>[^]*?<\/h[24]>|<li[^>]*>[^]*?<\/li>/g)].flatMap(
		([whole]) => {
			if (whole.startsWith('<h')) {
				head = clean(whole);
				return [];
			}
			const [, label = ''] = /class="kind[^"]*">([^<]*)</.exec(whole) ?? [];
			const [, text = ''] = /<span lang="zh-CN">([^]*?)<\/span>/.exec(whole) ?? [];
			return [{ head, label: clean(label), text: clean(text) }];
		}
	);
}

const renderPage = (of: Corpus, owner: number | null, language: Language) => {
	const { body } = render(Voices, {
		props: { corpus: of, language, words: messagesIn(language), root: './' }
	});
	const id = owner === null ? undefined : of.delegations[owner]?.id;
	const start = id ? body.indexOf(`data-delegation="${id}"`) : 0;
	const end = body.indexOf('<section', start + 1);
	return body.slice(start, end < 0 ? undefined : end);
};

const renderEmbed = (of: Corpus, owner: number | null, language: Language) =>
	owner === null
		? ''
		: render(VoicesEmbed, {
				props: {
					view,
					title: '',
					state: stateOfVoices(of, language, {
						selection: { delegation: of.delegations[owner]?.id ?? null }
					}),
					root: './'
				}
			}).body;

test('a piece for WeChat says of no quotation that its speaker was inferred where none is known', () => {
	const piece = writeVoices(view, { headline: '', lines: [] }, null);
	const inferred = corpus.statements.filter((s) => s.basis === 'context');
	expect(piece.split(messagesIn(CHINESE).voices.inferred).length - 1).toBe(inferred.length);
});
