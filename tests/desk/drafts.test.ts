import { describe, expect, test } from 'vitest';
import { emptyDraft, withSeen, withSetting, withText, type Draft } from '../../src/desk/draft.ts';
import { doubtKey } from '../../src/desk/doubt-key.ts';
import { KeptDrafts } from '../../src/desk/kept-drafts.svelte.ts';
import { Reader } from '../../src/desk/reader/reader.ts';
import type { Kept, Store } from '../../src/desk/store.ts';
import { summarize } from '../../src/desk/summary.ts';

/** Drafts as the device keeps and lists them. */

const reader = new Reader();
reader.start({ lexicon: { themes: [], terms: [], never: [] }, regions: [] });

async function readingOf(draft: Draft) {
	const result = await reader.read(draft);
	if (!('reading' in result)) return expect.fail(JSON.stringify(result));
	return result.reading;
}

function storeOf(kept: Kept[] = []): Store & { isFull: boolean } {
	const drafts = new Map(kept.map((one) => [one.key, one]));
	return {
		isFull: false,
		list: async () => [...drafts.values()],
		async keep(one) {
			if (this.isFull) throw new DOMException('', 'QuotaExceededError');
			drafts.set(one.key, one);
		},
		forget: async (key) => void drafts.delete(key)
	};
}

const article = '讨论侧记\n雨湖区代表团\n李建国代表说：“路要修好。”王小明表示，桥也要修。\n';
const draft = withText(emptyDraft(), article);
const kept = (key: string, changed: number, one = draft): Kept => ({ key, draft: one, changed });

describe('a draft that is deleted', () => {
	test('can be had back as it was, until the page is left', async () => {
		const store = storeOf([kept('a', 1), kept('b', 2)]);
		const drafts = new KeptDrafts(store);
		await drafts.refresh();
		expect(drafts.others.map(({ key, isRemoved }) => [key, isRemoved])).toEqual([
			['b', false],
			['a', false]
		]);
		await drafts.remove(drafts.others[0]!);
		expect((await store.list()).map(({ key }) => key)).toEqual(['a']);
		expect(drafts.others.map(({ key, isRemoved }) => [key, isRemoved])).toEqual([
			['b', true],
			['a', false]
		]);
		let isDone = false;
		const restored = drafts.restore(drafts.others[0]!).then(() => (isDone = true));
		// Whenever it is looked at, it stands there once.
		while (!isDone) {
			expect(drafts.others.map(({ key }) => key)).toEqual(['b', 'a']);
			await Promise.resolve();
		}
		await restored;
		expect(drafts.others.map(({ isRemoved }) => isRemoved)).toEqual([false, false]);
		expect((await store.list()).find(({ key }) => key === 'b')).toMatchObject({
			draft,
			changed: 2
		});
		const left = new KeptDrafts(storeOf(await store.list()));
		await left.refresh();
		expect(left.others).toHaveLength(2);
	});

	test('is not said to be back where the store has no room for it', async () => {
		const store = storeOf([kept('a', 1)]);
		const drafts = new KeptDrafts(store);
		await drafts.refresh();
		await drafts.remove(drafts.others[0]!);
		store.isFull = true;
		await drafts.restore(drafts.others[0]!);
		expect([drafts.works, drafts.others[0]!.isRemoved]).toEqual([false, true]);
	});
});

test('the draft that is open is not among the others', async () => {
	const drafts = new KeptDrafts(storeOf());
	await drafts.keep(draft, null);
	expect(drafts.others).toEqual([]);
	drafts.turnTo();
	expect(drafts.others).toHaveLength(1);
	await drafts.keep(emptyDraft(), null);
	expect(drafts.others).toHaveLength(1);
});

describe('in the list a draft is told', () => {
	const summary = { title: '讨论侧记', opening: '李建国代表说：“路要修好。”', length: 35 };

	test('by its headline, its first words and its length', async () => {
		expect(summarize(draft, await readingOf(draft))).toEqual(summary);
	});

	test('by its first lines where it was kept before it was read', () => {
		expect(summarize(draft, null)).toEqual({ ...summary, opening: '雨湖区代表团' });
	});

	test('by the headline that an editor gives it', async () => {
		const named = withSetting(draft, 'title', '同心奋进');
		expect(summarize(named, await readingOf(named)).title).toBe('同心奋进');
	});

	test('in short where its first line is a paragraph', () => {
		const long = withText(emptyDraft(), '路要修好。'.repeat(20));
		expect(summarize(long, null).title).toBe(`${'路要修好。'.repeat(8)}…`);
	});
});

describe('a doubt that was looked at', () => {
	const words = '“水要清。”';
	const doubtful = `${article}${words}会上有人这样说。\n${words}又有人说。\n`;
	/** Of each place of the words. */
	const keysOf = (text: string) =>
		[text.indexOf(words), text.lastIndexOf(words)].map((at) =>
			doubtKey({ code: 'quotation', message: '', spans: [[at, at + words.length]] }, text)
		);

	test('is known again when the text in front of it has changed, and told from another of the same words', () => {
		const keys = keysOf(doubtful);
		expect(new Set(keys).size).toBe(2);
		expect(keysOf(doubtful.replace('路要修好', '路一定要修好'))).toEqual(keys);
		expect(keysOf(doubtful.replace('又有人说', '大会有人说'))[1]).not.toBe(keys[1]);
	});

	test('stays in the draft, until it is to be looked at again', () => {
		const seen = withSeen(withSeen(draft, 'a', true), 'b', true);
		expect(seen.seen).toEqual(['a', 'b']);
		expect(withSeen(withSeen(seen, 'b', true), 'a', false).seen).toEqual(['b']);
	});
});
