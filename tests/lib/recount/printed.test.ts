import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPrinted } from '#lib/recount/printed.ts';

const read = (main: string) =>
	readPrinted(parseHTML(`<!doctype html><html><body>${main}</body></html>`).document);

describe('of the page of a chart is read', () => {
	test('each sentence, of which delegation it is, and where the listed words stand in it', () => {
		const { sentences, delegations, people } = read(`
			<main data-by="sentences"><section id="sentences">
				<div data-of="a"><h3 id="text-a">甲区</h3><ul>
					<li id="s1">村里的<mark data-term="lamp">路灯</mark>亮了，<b><mark data-term="lamp">路灯</mark></b>很亮。</li>
				</ul></div>
				<ul><li id="s2">没有词。</li><li>不是句子。</li></ul>
			</section></main>`);
		expect(sentences).toEqual([
			{
				id: 's1',
				delegation: 'a',
				text: '村里的路灯亮了，路灯很亮。',
				marks: [
					{ term: 'lamp', start: 3, end: 5 },
					{ term: 'lamp', start: 8, end: 10 }
				]
			},
			{ id: 's2', delegation: null, text: '没有词。', marks: [] }
		]);
		expect(delegations).toEqual([{ id: 'a', name: '甲区' }]);
		expect(people).toBeNull();
	});

	test('what is left out as an ellipsis, and a word that goes on behind it as one', () => {
		const { sentences } = read(`
			<main data-by="sentences"><ul id="sentences">
				<li id="s1"><mark data-term="lamp">路</mark><s>（图）</s><mark data-term="lamp" data-goes="on">灯</mark>亮了。</li>
				<li id="s2"><s>甲。</s>乙<mark data-term="road">路</mark></li>
			</ul></main>`);
		expect(sentences.map(({ text, marks }) => [text, marks])).toEqual([
			['路…灯亮了。', [{ term: 'lamp', start: 0, end: 3 }]],
			['…乙路', [{ term: 'road', start: 2, end: 3 }]]
		]);
	});

	test('how many people it says that there are, and how many it names, where it counts no words', () => {
		const people = (title: string) =>
			read(`
				<main><p data-slot="title">${title}</p><figure>
					<a data-choose="speaker=x">甲</a><a data-choose="speaker=y">乙</a><a data-choose="speaker=x">甲</a>
					<a data-choose="delegation=z">丙</a>
				</figure><a data-choose="speaker=w">丁</a></main>`).people;
		expect(people('报道点名发言2人')).toEqual({ said: 2, named: 2 });
		expect(people('第3组点名发言12人')).toEqual({ said: 12, named: 2 });
		expect(people('无人发言')).toEqual({ said: 0, named: 2 });
	});
});
