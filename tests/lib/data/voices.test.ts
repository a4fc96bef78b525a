import { describe, expect, test } from 'vitest';
import type { Corpus } from '#lib/data/corpus.ts';
import { countPeople, filterVoices, listVoices } from '#lib/data/voices.ts';
import { readMadeUpStories } from '../made-up-stories.ts';
import { makeCorpus } from '../made-up.ts';
import { view } from '../hengyang-view.ts';

/** Made up: 王一 speaks alone and with 李二; 赵三 with others who are not named; a body and nobody speak too. */
const small = makeCorpus({
	themes: { roads: ['公路'], schools: ['学校'] },
	delegations: [
		{
			id: 'east',
			units: ['东区'],
			body: [
				[[{ say: '学校要建。', by: ['王一', '李二'] }]],
				[[{ say: '公路要修。', by: ['王一'] }]],
				[[{ say: '很受鼓舞。', by: ['王一', '李二'] }]]
			]
		},
		{ id: 'west', units: ['西区'], body: [[[{ say: '公路要养。', by: ['赵三'] }]]] }
	]
});

const namesOf = (corpus: Corpus, voices: { speakers: number[] }[]) =>
	voices.map(({ speakers }) => speakers.map((s) => corpus.speakers[s]?.name).join('、'));

test('a joint statement is one entry with all its names, beside what one of them says alone', () => {
	expect(namesOf(small, listVoices(small))).toEqual(['王一、李二', '王一', '赵三']);
	expect(listVoices(small)[0]?.statements.map(({ text }) => text)).toEqual([
		'学校要建。',
		'很受鼓舞。'
	]);
	// Counted by hand in the article: of 37 people four speak in one breath, and three others.
	const joint = listVoices(view.corpus).filter(({ speakers }) => speakers.length > 1);
	expect(namesOf(view.corpus, joint)).toEqual([
		'周杰杰、龙振华、刘康柏、管春花',
		'罗卫华、杨羽、吕晓毛'
	]);
});

const stories: [string, Corpus][] = [
	['made up', small],
	['hengyang-2021', view.corpus],
	...[...readMadeUpStories()].map(([id, { corpus }]): [string, Corpus] => [id, corpus])
];

describe.each(stories)('%s', (_, corpus) => {
	const voices = listVoices(corpus);

	test('every statement is listed once, and everybody who is named', () => {
		expect(voices.flatMap(({ statements }) => statements).sort(byPlace(corpus))).toEqual(
			corpus.statements
		);
		expect(countPeople(voices)).toBe(corpus.speakers.length);
		for (const { statements, speakers, others } of voices)
			for (const statement of statements) expect(statement).toMatchObject({ speakers, others });
	});

	test('whoever is chosen hides nobody, unless it is asked for', () => {
		for (const speaker of corpus.speakers.keys()) {
			expect(filterVoices(corpus, voices, { speaker })).toEqual(voices);
			const alone = filterVoices(corpus, voices, { speaker }, true);
			expect(alone.length).toBeGreaterThan(0);
			expect(alone.every(({ speakers }) => speakers.includes(speaker))).toBe(true);
		}
		expect(filterVoices(corpus, voices, {}, true)).toEqual(voices);
	});

	test('a delegation leaves its own people, each counted once', () => {
		for (const delegation of corpus.delegations.keys()) {
			const own = corpus.speakers.filter((speaker) => speaker.delegation === delegation);
			expect(countPeople(filterVoices(corpus, voices, { delegation }))).toBe(own.length);
		}
	});

	test('a theme leaves those in whose sentences its words are printed', () => {
		for (const theme of corpus.themes.keys()) {
			const sentences = corpus.mentions.flatMap((m) =>
				corpus.terms[m.term]?.theme === theme ? [m.sentence] : []
			);
			expect(filterVoices(corpus, voices, { theme })).toEqual(
				voices.filter((voice) =>
					voice.statements.some((s) => s.sentences.some((at) => sentences.includes(at)))
				)
			);
		}
	});
});

const byPlace =
	({ statements }: Corpus) =>
	(a: Corpus['statements'][number], b: Corpus['statements'][number]) =>
		statements.indexOf(a) - statements.indexOf(b);

/** Made up: 王一 of the east speaks with 李二 of the west, in front of him and behind; 赵三 is named and says nothing. */
test('several who speak together are heard where the first of them belongs, and who is given no words is still somebody', () => {
	const corpus = makeCorpus({
		themes: {},
		delegations: [
			{
				id: 'east',
				body: [[[{ say: '路要修。', by: ['王一'] }], [{ say: '没人说。', by: ['赵三'] }]]]
			},
			{
				id: 'west',
				body: [
					[[{ say: '桥要修。', by: ['李二'] }], [{ say: '都要修。', by: ['王一', '李二'] }]],
					[[{ say: '快修。', by: ['李二', '王一'] }]]
				]
			}
		]
	});
	const silent = {
		...corpus,
		statements: corpus.statements.filter(({ text }) => text !== '没人说。')
	};
	const heard = listVoices(silent).map(({ owner, speakers, statements }) => [
		owner,
		speakers.map((s) => silent.speakers[s]!.name).join('、'),
		statements.length
	]);
	expect(heard).toEqual([
		[0, '王一', 1],
		[0, '王一、李二', 1],
		[0, '赵三', 0],
		[1, '李二', 1],
		[1, '李二、王一', 1]
	]);
});
