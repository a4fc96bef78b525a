import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseStory } from '#extract/editor/parse-story.ts';
import { writeSettlement, writtenOf } from '#extract/editor/write-settlement.ts';
import { describeArticle, writeStory } from '#extract/editor/write-story.ts';
import type { StoryFile } from '#settings/story.ts';
import { readText } from '../reading.ts';

const NONE: Parameters<typeof writeStory>[1] = { heading: '同心奋进', event: null };
const write = (story: StoryFile, described = NONE) => writeStory(story, described, '# schema');

const FULL: StoryFile = {
	region: '430400',
	year: 2021,
	title: '同心奋进',
	event: '衡阳市第十二次党代会',
	english: { title: 'Forward', event: 'The congress', publisher: 'The Daily' },
	formerly: ['before', 'long-before'],
	publisher: '衡阳日报',
	published: '2021-09-29',
	page: '第3版',
	url: 'https://news.example/a.html',
	corrected: '2021-09-30',
	map: { style: 'tiles', approval: '湘S(2021)1号' },
	delegations: [
		{ name: '衡南县代表团', id: 'hengnan', short: '衡南', en: 'Hengnan' },
		{ name: '驻衡部队代表团', id: null, short: null, en: null }
	],
	settlements: [
		{ name: '高兴' },
		{ 'no-name': '于是' },
		{ words: '好。', speaker: '骆海棠' },
		{ words: '行。', speaker: null },
		{ 'no-delegation': '某代表团' },
		{ 'no-division': '某县' },
		{ reading: '—', as: '一' },
		{ withdrawn: '申之远' }
	]
};

describe('what is written', () => {
	test('is read back as the same settings', () => {
		expect(parse(write(FULL))).toEqual(FULL);
	});

	test('says null or an empty list for whatever is not known, and has every setting', () => {
		expect(parse(write({}))).toEqual({
			region: null,
			year: null,
			title: null,
			event: null,
			english: { title: null, event: null, publisher: null },
			publisher: null,
			published: null,
			page: null,
			url: null,
			corrected: null,
			formerly: [],
			map: { style: 'boundaries', approval: null },
			delegations: [],
			settlements: []
		});
		expect(Object.keys(parse(write({})) as object)).toEqual(
			Object.keys(parse(write(FULL)) as object)
		);
	});

	test('is what the extraction takes', () => {
		const { settlements, delegations, formerly, map } = parseStory(write(FULL), 'story.yaml');
		expect(settlements.map(({ kind }) => kind)).toEqual([
			'name',
			'no-name',
			'words',
			'words',
			'no-delegation',
			'no-division',
			'reading',
			'withdrawn'
		]);
		expect(delegations.map(({ id, short, en }) => [id, short, en])).toEqual([
			['hengnan', '衡南', 'Hengnan'],
			[null, null, null]
		]);
		expect(formerly.map(({ id }) => id)).toEqual(['before', 'long-before']);
		expect(map).toEqual(FULL.map);
	});

	test('begins with the schema and the heading, on one line whatever the heading holds', () => {
		const lines = write({}, { heading: '同心\n# region: 1\u2028奋进\u0000', event: null }).split(
			'\n'
		);
		expect(lines.slice(0, 3)).toEqual(['# schema', '# 同心 # region: 1 奋进 ', '#']);
		expect(parse(lines.join('\n'))).toMatchObject({ region: null });
	});

	test('names the meeting where the subtitle does', () => {
		const named = write({}, { heading: '', event: '衡阳市\n党代会' });
		expect(named).toContain('# The subtitle names the meeting: 衡阳市 党代会. Only to be set');
		expect(named).not.toContain('does not give');
		expect(write({})).toContain('# The name of the meeting, which the subtitle does not give.');
	});

	test('explains delegations only where there are some', () => {
		expect(write({})).toContain('# No delegation is named in the article');
		expect(write(FULL)).not.toContain('# No delegation is named in the article');
	});
});

describe('an article is described by', () => {
	test('its title and subtitle', () => {
		const dataset = readText('同心奋进\n——衡阳市第十二次党代会讨论侧记\n骆海棠代表说，路灯亮了。');
		expect(describeArticle(dataset).heading).toBe('同心奋进 / 衡阳市第十二次党代会讨论侧记');
	});

	test('its title alone, or its id', () => {
		expect(describeArticle(readText('同心奋进\n骆海棠代表说，路灯亮了。')).heading).toBe(
			'同心奋进'
		);
		expect(describeArticle(readText('骆海棠代表说，路灯亮了。')).heading).toBe('made-up');
	});
});

describe('a settlement is written', () => {
	test.each([
		[{ kind: 'name', name: '高兴' }, '- { name: 高兴 }'],
		[{ kind: 'no-name', name: '于是' }, '- { no-name: 于是 }'],
		[{ kind: 'words', words: '好。', speaker: '骆海棠' }, "- { words: '好。', speaker: 骆海棠 }"],
		[{ kind: 'words', words: '好。', speaker: null }, "- { words: '好。', speaker: null }"],
		[{ kind: 'no-delegation', name: '某代表团' }, '- { no-delegation: 某代表团 }'],
		[{ kind: 'no-division', name: '某县' }, '- { no-division: 某县 }'],
		[{ kind: 'reading', printed: '—', as: '一' }, "- { reading: '—', as: 一 }"],
		[{ kind: 'withdrawn', name: '申之远' }, '- { withdrawn: 申之远 }']
	] as const)('on one line: %j', (draft, line) => {
		expect(writeSettlement(draft)).toBe(line);
		expect(parse(line)).toEqual([writtenOf(draft)]);
	});
});
