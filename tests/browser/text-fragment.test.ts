import { expect, test } from 'vitest';
import { textFragmentOf } from '#lib/data/text-fragment.ts';
import { corpus } from '../lib/hengyang.ts';
import { inEachEngine } from './browsers.ts';
import { serveHost } from './site.ts';

/** Links into the newspaper's own page: browsers find the sentence that they name, and no other. */

const host = await serveHost();
const { sentences } = corpus;

/** The newspaper's page: every sentence in a screen of its own would part its words, so paragraphs stand far from each other. */
function makePage(): string {
	const blocks = new Map<string, string[]>();
	sentences.forEach(({ delegation, place, paragraph, text }, i) => {
		const key = [delegation, place, paragraph].join();
		blocks.set(key, [...(blocks.get(key) ?? []), `<span id="s${i}">${text}</span>`]);
	});
	const paragraphs = [...blocks.values()].map((spans) => `<p>${spans.join('')}</p>`);
	return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>报道</title>
<style>p{margin:150vh 0;font-size:20px;line-height:100px;max-width:600px}</style>${paragraphs.join('')}</html>`;
}

const address = host.put(makePage());

inEachEngine((tab, engine) => {
	// All are found in each engine; here one engine is asked for all of them, which takes its time.
	const step = engine === 'chromium' ? 1 : 5;
	const asked = sentences.map((_, i) => i).filter((i) => i % step === 0);
	test(`finds each of ${asked.length} sentences, by the words that the link names`, async () => {
		const missed: string[] = [];
		for (const i of asked) {
			const fragment = textFragmentOf(sentences, i);
			// A query of its own makes it another page, not a place on the one that is open.
			await tab().open(`${address}?${i}${fragment ?? ''}`);
			const seen = await tab().evaluate(async (id: string) => {
				for (let round = 0; round < 40 && scrollY === 0; round++)
					await new Promise((done) => setTimeout(done, 25));
				const { top, bottom } = document.getElementById(id)!.getBoundingClientRect();
				return top < innerHeight && bottom > 0;
			}, `s${i}`);
			if (!seen) missed.push(`${sentences[i]!.id} ${fragment}`);
		}
		expect(missed).toEqual([]);
	}, 300_000);
});
