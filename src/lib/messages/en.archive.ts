import type { ArchiveMessages } from './archive.ts';
import { MONTHS } from './en.picture.ts';
import { enReach } from './en.reach.ts';

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
	newerPage: 'Newer reports',
	olderPage: 'Older reports',
	neighbours: 'Other reports',
	newer: 'Newer',
	older: 'Older',
	all: 'All reports',
	feed: 'Feed'
};
