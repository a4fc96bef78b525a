import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newStory } from '../../../scripts/commands/new-story.ts';
import { drawMadeUpBoundaries } from './region/made-up-boundaries.ts';
import { FRAME, SEATS } from './region/seats.ts';
import { publishedOnSite, typedIntoWord } from '../../fixtures/documents.ts';
import { runHere } from '../run-here.ts';
import { parseRegion } from '#extract/editor/parse-region.ts';
import { parseStory } from '#extract/editor/parse-story.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const hengyang = join(project, 'data/stories/hengyang-2021/article.txt');
let data: string;

beforeEach(() => {
	data = mkdtempSync(join(tmpdir(), 'data-'));
	cpSync(join(project, 'data/lexicon.yaml'), join(data, 'lexicon.yaml'));
	cpSync(join(project, 'data/regions'), join(data, 'regions'), { recursive: true });
	mkdirSync(join(data, 'stories'));
});
afterEach(() => rmSync(data, { recursive: true }));

const run = (...args: string[]) => runHere(newStory, [...args, '--data', data]);
const settingsOf = (id: string) => {
	const file = join(data, 'stories', id, 'story.yaml');
	return parseStory(readFileSync(file, 'utf8'), file);
};

describe('npm run new-story', () => {
	it('copies the article byte for byte and says what it found in it', () => {
		const { status, stdout } = run('--article', hengyang, '--id', 'hengyang-2021');
		expect(status).toBe(0);
		expect(stdout).toContain('15 delegations, 37 speakers');
		const copy = readFileSync(join(data, 'stories/hengyang-2021/article.txt'));
		expect(copy.equals(readFileSync(hengyang))).toBe(true);
		// What comes next reads the same folder, or it says which does not.
		expect(stdout).toContain(`npm run review -- hengyang-2021 --data ${data}`);
		expect(stdout).toContain(`npm run lexicon -- --data ${data}`);
		expect(stdout).toContain(`2 and 5 read data/: what ${data} holds is put there first`);
	});

	it('writes settings that the extraction reads, with the region that the article names and what was said', () => {
		run(
			'--article',
			hengyang,
			'--id',
			'new',
			'--year',
			'2021',
			'--publisher',
			'某报',
			'--published',
			'2021-09-29'
		);
		const settings = settingsOf('new');
		expect(settings).toMatchObject({
			region: '430400',
			year: 2021,
			publisher: '某报',
			published: '2021-09-29',
			url: null
		});
		expect(settings.delegations.map(({ name }) => name)).toHaveLength(15);
		expect(settings.delegations[3]).toMatchObject({
			name: '珠晖区、武警衡阳支队代表团',
			id: 'zhuhui',
			short: '珠晖区、武警衡阳支队'
		});
	});

	it('guesses nothing: no year, no newspaper, no region where the article names none', () => {
		const article = join(data, 'mixed.txt');
		writeFileSync(article, '代表热议报告\n\n王小明代表说，报告鼓舞人心。\n');
		expect(run('--article', article, '--id', 'mixed').status).toBe(0);
		expect(settingsOf('mixed')).toMatchObject({
			region: null,
			year: null,
			publisher: null,
			delegations: [],
			settlements: []
		});
	});

	const yueyang =
		'岳阳县代表团：\n\n张小明代表说，要发展产业。\n\n平江县、城陵矶新港区代表团：\n\n李大为代表说，好。\n';
	const ids = ['yueyang-county', 'pingjiang'];

	const articleOf = (text: string) => {
		const file = join(data, 'article.txt');
		writeFileSync(file, text);
		return file;
	};

	it('makes the region of any prefecture, as npm run region writes it, to be drawn as tiles', () => {
		// A division of a region that is there, named in passing, makes the article none of that region's.
		const article = articleOf(`${yueyang}他到衡南县学习过。\n`);
		const { status, stdout } = run('--article', article, '--id', 'yueyang');
		expect(status).toBe(0);
		expect(stdout).toContain('岳阳市 with its 9 divisions as tiles');
		expect(settingsOf('yueyang')).toMatchObject({ region: '430600', map: { style: 'tiles' } });
		expect(settingsOf('yueyang').delegations.map(({ id }) => id)).toEqual(ids);
		const file = join(data, 'regions/430600.yaml');
		const region = parseRegion(readFileSync(file, 'utf8'), file);
		expect(region).toMatchObject({ name: '岳阳市', en: 'Yueyang', boundaries: null });
		expect(region.divisions.map(({ name }) => name)).toContain('平江县');
		// The next story of the prefecture takes it as it is, with what people corrected in it.
		const corrected = readFileSync(file, 'utf8').replace('en: Yueyang', 'en: Yueyang City');
		writeFileSync(file, corrected);
		expect(run('--article', article, '--id', 'again').stdout).not.toContain('as tiles');
		expect(settingsOf('again')).toMatchObject({ region: '430600', map: { style: 'tiles' } });
		expect(readFileSync(file, 'utf8')).toBe(corrected);
	});

	it('says before it writes anything that no prefecture has the divisions, and what to do', () => {
		const article = articleOf('望川县代表团：\n\n张小明代表说，要发展产业。\n');
		const { status, stderr } = run('--article', article, '--id', 'wangchuan');
		expect(status).toBe(1);
		expect(stderr).toContain('the delegations are of 望川县, and no prefecture has half of these');
		for (const way of ['--boundaries FILE --prefecture NAME', '--region CODE', '--region none'])
			expect(stderr).toContain(way);
		expect(readdirSync(join(data, 'stories'))).toEqual([]);
		expect(run('--article', article, '--id', 'a', '--region', '430600').status).toBe(0);
		expect(settingsOf('a').region).toBe('430600');
	});

	it('asks which of several it is, and takes the answer', () => {
		const article = articleOf('鼓楼区代表团：\n\n张小明代表说，要发展产业。\n');
		const { status, stderr } = run('--article', article, '--id', 'gulou');
		expect(status).toBe(1);
		expect(stderr).toContain('called so in 南京市、徐州市、福州市、开封市');
		expect(stderr).toContain('--region 320300   徐州市');
		expect(readdirSync(join(data, 'stories'))).toEqual([]);
		expect(run('--article', article, '--id', 'gulou', '--region', '320300').status).toBe(0);
		expect(settingsOf('gulou').region).toBe('320300');
	});

	it('says where a city has no county-level divisions, and goes on without a map', () => {
		const article = articleOf('东莞市代表热议报告\n\n虎门镇代表团：\n\n张小明代表说，好。\n');
		const { status, stdout } = run('--article', article, '--id', 'dongguan');
		expect([status, stdout]).toEqual([
			0,
			expect.stringContaining('东莞市 has no county-level divisions')
		]);
		expect(settingsOf('dongguan').region).toBe(null);
	});

	it('gives the same ids without a region and with one made first', () => {
		const article = join(data, 'yueyang.txt');
		writeFileSync(article, yueyang);
		expect(run('--article', article, '--id', 'without', '--region', 'none').status).toBe(0);
		expect(settingsOf('without').region).toBe(null);
		const boundaries = join(data, 'yueyang.geojson');
		const seats = SEATS.map((seat, i) => ({ ...seat, name: ['岳阳县', '平江县'][i] ?? seat.name }));
		writeFileSync(boundaries, JSON.stringify(drawMadeUpBoundaries(seats, FRAME)));
		const made = run(
			...['--article', article, '--id', 'with', '--source', 'made up'],
			...['--boundaries', boundaries, '--prefecture', '岳阳市']
		);
		expect(made.stderr).toBe('');
		expect(made.stdout).toContain('岳阳市 Yueyang (990100): 9 divisions');
		expect(settingsOf('with').region).toBe('990100');
		for (const story of ['without', 'with'])
			expect(settingsOf(story).delegations.map(({ id }) => id)).toEqual(ids);
		expect(run('--article', article, '--id', 'found').status).toBe(0);
		expect(settingsOf('found').region).toBe('990100');
	});

	it('gives no story the id that another had before', () => {
		run('--article', hengyang, '--id', 'now');
		const file = join(data, 'stories/now/story.yaml');
		writeFileSync(file, readFileSync(file, 'utf8').replace('formerly: []', 'formerly: [then]'));
		expect(settingsOf('now').formerly).toMatchObject([{ id: 'then' }]);
		const { status, stderr } = run('--article', hengyang, '--id', 'then');
		expect([status, stderr]).toEqual([
			1,
			'new-story: “then” was once the id of now, and leads there; choose another --id\n'
		]);
	});

	it('makes no region for a story that cannot be set up', () => {
		const args = ['--article', hengyang, '--id', 'x', '--published', '29.9.'];
		expect(run(...args, '--boundaries', 'none.json', '--prefecture', '某市').stderr).toMatch(
			/--published is a day/u
		);
		expect(readdirSync(join(data, 'regions')).sort()).toEqual(['430400.topo.json', '430400.yaml']);
	});

	it('never touches a story that is there', () => {
		run('--article', hengyang, '--id', 'same');
		writeFileSync(join(data, 'stories/same/story.yaml'), 'region: null\n');
		const { status, stderr } = run('--article', hengyang, '--id', 'same');
		expect(status).toBe(1);
		expect(stderr).toMatch(/^new-story: .*same is there already; choose another --id\n$/u);
		expect(readFileSync(join(data, 'stories/same/story.yaml'), 'utf8')).toBe('region: null\n');
	});

	it.each([
		[
			'an id that is no address',
			['--article', hengyang, '--id', '../x'],
			/--id: .* cannot be part of an address/u
		],
		[
			'the id of the English pages',
			['--article', hengyang, '--id', 'en'],
			/--id: “en” is an address that the site itself has/u
		],
		[
			'a day that no calendar has',
			['--article', hengyang, '--id', 'x', '--published', '2021-13-45'],
			/--published is a day like 2022-09-29; found “2021-13-45”/u
		],
		[
			'a year that is none',
			['--article', hengyang, '--id', 'x', '--year', '21'],
			/--year is four digits/u
		],
		[
			'a day that is none',
			['--article', hengyang, '--id', 'x', '--published', '29.9.'],
			/--published is a day like/u
		],
		[
			'a region that nobody made',
			['--article', hengyang, '--id', 'x', '--region', '999900'],
			/no prefecture has the code 999900/u
		],
		[
			'boundaries of nobody knows what',
			['--article', hengyang, '--id', 'x', '--boundaries', 'x.json'],
			/--boundaries and --prefecture are given together/u
		],
		[
			'a region to be taken and made',
			[
				'--article',
				hengyang,
				'--id',
				'x',
				'--boundaries',
				'x',
				'--prefecture',
				'x',
				'--region',
				'430400'
			],
			/with --boundaries it is made/u
		],
		[
			'an article that is not there',
			['--article', 'none.txt', '--id', 'x'],
			/none\.txt:1:1: error missing-file: there is no such file/u
		],
		['nothing', [], /--article and --id are needed/u]
	])('refuses %s and leaves no trace', (_, args, message) => {
		const { status, stderr } = run(...args);
		expect(status).toBe(1);
		expect(stderr).toMatch(message);
		expect(stderr).not.toContain('    at ');
		expect(readdirSync(join(data, 'stories'))).toEqual([]);
	});

	it.each([
		['Word document', (text: string) => typedIntoWord(text)],
		['web page', (text: string) => Buffer.from(publishedOnSite(text))]
	])('sets up a story from a %s: its text is the article', (what, make) => {
		const text =
			'代表热议报告\n甲县代表团：\n王小明代表说，报告鼓舞人心，要把这件事情办好。\n王小明代表建议，从今天起就把老街的路灯一盏一盏装起来，让大家都有路走。\n';
		const article = join(data, 'document');
		writeFileSync(article, make(text));
		const { status, stdout } = run('--article', article, '--id', 'typed', '--region', 'none');
		expect(status).toBe(0);
		expect(stdout).toMatch(new RegExp(`article\\.txt, the text of a ${what}.*: 4 lines`, 'u'));
		const kept = readFileSync(join(data, 'stories/typed/article.txt'), 'utf8');
		expect(kept.replace(/^\u3000\u3000/gmu, '')).toBe(text);
		expect(settingsOf('typed').delegations.map(({ name }) => name)).toEqual(['甲县代表团']);
	});

	it('refuses a document without an article in it, says why, and leaves no trace', () => {
		const article = join(data, 'empty.html');
		writeFileSync(
			article,
			'<html><body><div id="app"></div><script src="a.js"></script></body></html>'
		);
		const { status, stderr } = run('--article', article, '--id', 'empty');
		expect(stderr).toMatch(
			/empty\.html:1:1: error no-plain-text: this is a web page, and .*script/u
		);
		expect(status).toBe(1);
		expect(readdirSync(join(data, 'stories'))).toEqual([]);
	});

	it('refuses an article in an encoding that it cannot tell, and leaves no trace', () => {
		const article = join(data, 'broken.txt');
		writeFileSync(article, Uint8Array.of(0xff, 0x00, 0xc3, 0x28, 0x80));
		expect(run('--article', article, '--id', 'broken').status).toBe(1);
		expect(existsSync(join(data, 'stories/broken'))).toBe(false);
	});
});
