import { expect, test } from 'vitest';
import { blame } from '../../../scripts/commands/blame.ts';

const STORIES = ['newest', 'older'];
const fault = (path: string, message = 'wrong', referrers: string[] = []) => ({
	path,
	referrers,
	message
});

test('a page’s fault is its story’s, in every language and at every depth', () => {
	const { stories, others } = blame(
		[fault('/older/'), fault('/en/older/embed/map/'), fault('/older/pictures/map-card.png')],
		STORIES
	);
	expect(stories.map(({ story }) => story)).toEqual(['older']);
	expect(others).toEqual([]);
});

test.each(['/', '/en/', '/embed-lab/', '/embed-lab/iframe.html'])(
	'%s shows the newest story, whose fault it is',
	(path) => expect(blame([fault(path)], STORIES).stories[0]?.story).toBe('newest')
);

test('a page that does not exist is at the charge of whoever leads there', () => {
	const { stories, others } = blame([fault('/nowhere/', '404 /nowhere/', ['/older/'])], STORIES);
	expect(stories.map(({ story }) => story)).toEqual(['older']);
	expect(others).toEqual([]);
});

test('what no story is to blame for is told apart', () => {
	const nobodys = fault('/404.html');
	expect(blame([nobodys], STORIES)).toEqual({ stories: [], others: [nobodys] });
});

test('of a page the cause is told, not that it failed, and of many pages a few', () => {
	const pages = ['a', 'b', 'c', 'd', 'e'].map((name) => `/older/embed/${name}/`);
	const noted = pages.flatMap((page) => [fault(page, 'the cause'), fault(page, `500 ${page}`)]);
	const [older] = blame(noted, STORIES).stories;
	expect(older?.messages).toEqual([
		...pages.slice(0, 3).map((page) => `${page}: the cause`),
		'and 2 more of its pages'
	]);
});

test('a page at a former address is its story’s', () => {
	const { stories } = blame([fault('/before/embed/map/')], STORIES, new Map([['before', 'older']]));
	expect(stories.map(({ story }) => story)).toEqual(['older']);
});
