import { writeChoice, type Choice } from '#lib/data/links.ts';
import {
	needsLabel,
	piecesOf,
	search,
	type Hit,
	type Kind,
	type Searchable,
	type SearchResults
} from '#lib/data/search.ts';
import { archiveMessagesIn } from '#lib/messages/archive.ts';
import { bothNamesIn, languageOf, nameIn } from '#lib/messages/language.ts';
import { TO_FIND, type StoryToFind, type ToFind } from '#lib/outputs/archive/to-find.ts';

/** How many stories are listed at first, and with each further tap. */
const STORIES = 10;
/** How many hits of a kind are listed of each. */
const HITS = 4;
/** How many stories are asked for at a time. */
const AT_ONCE = 6;
/** For how many milliseconds stories are searched before what was found is shown. */
const MOMENT = 10;
/** While they come, what is found is listed anew after so many milliseconds. */
const PAUSE = 200;

const KINDS: readonly Kind[] = ['speakers', 'delegations', 'terms', 'themes', 'sentences'];

export interface Finder {
	find(query: string): void;
}

/**
 * Searches all stories of the site, as far as they have come: what is found in those that come later is added.
 *
 * @throws Error where the list of stories does not come
 */
export async function openFinder(
	form: HTMLElement,
	status: HTMLElement,
	host: HTMLElement
): Promise<Finder> {
	const { root = './', files = './' } = form.dataset;
	const language = languageOf(form.dataset.find);
	const words = archiveMessagesIn(language).find;
	const { stories } = await fetchJson<ToFind>(files + TO_FIND);

	const come = new Map<string, Searchable>();
	let failed = 0;
	let query = '';
	let most = STORIES;
	/** What was found so far: a story is searched once for each query. */
	const found = new Map<string, SearchResults>();
	let due: ReturnType<typeof setTimeout> | null = null;

	const list = element('div', {});
	const behind = element('div', {});
	host.replaceChildren(list, behind);
	let listed = '';

	/** Searches for a moment, shows what is found so far, and goes on in the next moment: a key is never held up by many stories. */
	const draw = () => {
		due = null;
		const asked = query.trim();
		const end = performance.now() + MOMENT;
		const holding = stories.flatMap((story) => {
			const shard = asked === '' ? undefined : come.get(story.id);
			const results = shard && searchUntil(end, story.id, shard);
			return results && countOf(results) > 0 ? [{ story, shard, results }] : [];
		});
		status.textContent = asked === '' ? '' : tell(holding.map(({ results }) => countOf(results)));
		const shown = holding.slice(0, most);
		const now = [query, ...shown.map(({ story }) => story.id)].join('\n');
		if (now !== listed)
			list.replaceChildren(
				...shown.map(({ story, shard, results }) => section(story, shard, results))
			);
		listed = now;
		const rest = holding.length - shown.length;
		behind.replaceChildren(...(rest > 0 ? [more(rest)] : []));
		if (asked !== '' && found.size < come.size) due = setTimeout(draw);
	};
	const searchUntil = (end: number, id: string, shard: Searchable) => {
		if (!found.has(id) && performance.now() < end) found.set(id, search(shard, query, HITS));
		return found.get(id);
	};
	/** A few times a second, however many stories come. */
	const drawSoon = () => void (due ??= setTimeout(draw, PAUSE));

	function tell(counts: number[]): string {
		const looked = found.size + failed;
		return [
			counts.length > 0
				? words.found({ stories: counts.length, places: counts.reduce((a, b) => a + b, 0) })
				: looked < stories.length
					? ''
					: words.none,
			looked < stories.length ? words.looked({ n: looked, of: stories.length }) : '',
			failed > 0 ? words.failed(failed) : ''
		]
			.filter(Boolean)
			.join(' ');
	}

	function section({ id, year, titles }: StoryToFind, shard: Searchable, results: SearchResults) {
		const { text, lang } = titles[language.code];
		const title = element('a', { href: `${root}${id}/`, lang }, text);
		const shown = KINDS.flatMap((kind) =>
			results[kind].map((hit) => item(`${root}${id}/`, kind, hit, shard))
		);
		const left = countOf(results) - shown.length;
		return element(
			'section',
			{},
			element('h2', {}, title, ...(year === null ? [] : [' ', element('small', {}, String(year))])),
			element('ul', {}, ...shown),
			...(left > 0 ? [element('p', { class: 'facts' }, words.more(left))] : [])
		);
	}

	function item(story: string, kind: Kind, hit: Hit, shard: Searchable) {
		const { label, href, delegation } = describe(kind, hit.index, shard);
		const marked = piecesOf(hit).map(({ text, marked }) =>
			marked ? element('mark', {}, text) : text
		);
		const isChinese = /[⺀-鿿]/.test(hit.text);
		const spoken = delegation === null ? undefined : shard.delegations[delegation];
		const note = spoken ? nameIn(language, spoken) : kind === 'sentences' ? '' : words.kinds[kind];
		return element(
			'li',
			{},
			element(
				'a',
				{ href: story + href },
				...(needsLabel(label, hit) ? [element('span', {}, label), ' '] : []),
				element('span', isChinese ? { lang: 'zh-CN' } : {}, ...marked),
				...(note ? [' ', element('small', {}, note)] : [])
			)
		);
	}

	/** What was found is called, and where it is in its story's page. */
	function describe(kind: Kind, index: number, shard: Searchable) {
		const at = (choice: Choice) => `?${writeChoice(choice)}`;
		if (kind === 'sentences') {
			const sentence = shard.sentences[index];
			return {
				label: '',
				href: `#${sentence?.id ?? ''}`,
				delegation: sentence?.delegation ?? null
			};
		}
		const one = shard[kind][index];
		const label = one ? bothNamesIn(language, one) : '';
		const id = one?.id ?? null;
		if (kind === 'speakers')
			return {
				label,
				href: at({ speaker: id }),
				delegation: shard.speakers[index]?.delegation ?? null
			};
		const choice = { delegations: { delegation: id }, terms: { term: id }, themes: { theme: id } };
		return { label, href: at(choice[kind]), delegation: null };
	}

	function more(rest: number) {
		const button = element('button', { type: 'button', class: 'plain' }, words.moreStories(rest));
		button.addEventListener('click', () => {
			const before = list.children.length;
			most += STORIES;
			draw();
			// Whoever goes by keyboard goes on with the next one.
			list.children[before]?.querySelector<HTMLElement>('a')?.focus();
		});
		return button;
	}

	const waiting = stories.map(({ id }) => id);
	const take = async () => {
		for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
			try {
				come.set(id, await fetchJson<Searchable>(`${files}${id}/${TO_FIND}`));
			} catch {
				failed++;
			}
			drawSoon();
		}
	};
	for (let i = 0; i < AT_ONCE; i++) void take();

	return {
		find(asked) {
			query = asked;
			most = STORIES;
			found.clear();
			if (due !== null) clearTimeout(due);
			draw();
		}
	};
}

const countOf = ({ totals }: SearchResults): number =>
	KINDS.reduce((sum, kind) => sum + totals[kind], 0);

async function fetchJson<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as T;
}

function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string>>,
	...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	made.append(...children);
	return made;
}
