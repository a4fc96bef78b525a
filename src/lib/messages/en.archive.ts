import type { ArchiveMessages } from './archive.ts';
import { MONTHS } from './en.picture.ts';
import { enReach } from './en.reach.ts';

const counted = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;

export const enArchive: ArchiveMessages = {
	title: (place) => (place === null ? 'All reports' : `Reports on ${place}`),
	count: (stories) => (stories === 1 ? '1 report' : `${stories} reports`),
	places: 'Places',
	everywhere: 'Everywhere',
	undated: 'Without a year',
	published: (date) => {
		const [year, month = 1, day] = date.split('-').map(Number);
		return `${day} ${MONTHS[month - 1]} ${year}`;
	},
	shows: ({ theme, delegations }) => enReach({ what: 'theme', name: theme, delegations }),
	showsNothing: 'No word of a listed theme is counted in the report',
	page: ({ page, of }) => `Page ${page} of ${of}`,
	pageBefore: 'Previous page',
	pageBehind: 'Next page',
	neighbours: 'Other reports',
	newer: 'Newer',
	older: 'Older',
	before: 'Listed before',
	behind: 'Listed next',
	all: 'All reports',
	feed: 'Feed',
	find: {
		label: 'Search all reports for words, people, delegations or the text',
		placeholder: 'Words, people, delegations or the text',
		found: ({ stories, places }) =>
			`Found in ${counted(places, 'place')} of ${counted(stories, 'report')}.`,
		none: 'Nothing found.',
		looked: ({ n, of }) => `Looked through ${n} of ${of} reports…`,
		failed: (stories) =>
			`${counted(stories, 'report')} did not load and ${stories === 1 ? 'was' : 'were'} not looked through.`,
		unavailable: 'The search did not load. Type again to try once more.',
		kinds: { terms: 'Word', themes: 'Theme', speakers: 'Speaker', delegations: 'Delegation' },
		more: (places) => `${counted(places, 'more place')} in this report`,
		moreStories: (stories) => `List more of the other ${counted(stories, 'report')}`
	}
};
