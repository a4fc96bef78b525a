import type { MeetingsMessages } from './meetings.ts';

const many = (n: number, one: string) => (n === 1 ? `1 ${one}` : `${n} ${one}s`);

export const enMeetings: MeetingsMessages = {
	beside: (title) => `Side by side with 《${title}》`,
	title: ([earlier, later]) => `Two reports side by side: ${earlier} and ${later}`,
	labels: ([earlier, later]) =>
		earlier !== null && later !== null && earlier !== later
			? [String(earlier), String(later)]
			: ['Report A', 'Report B'],
	reports: 'The two reports',
	event: 'Meeting',
	length: 'Length of the body',
	long: ({ sentences, characters }) =>
		`${many(sentences, 'sentence')}, ${characters} characters with punctuation`,
	delegations: 'Delegations',
	speakers: 'Named speakers',
	caution:
		'The reports need not be alike in length or manner: a number says how many sentences each prints. It ranks nobody, and does not say who spoke more at the meeting.',
	themes: 'Where each theme is counted',
	counted: ({ delegations, sentences }) =>
		[
			...(delegations > 0 ? [many(delegations, 'delegation')] : []),
			many(sentences, 'sentence')
		].join(', '),
	blank: 'No word of the theme counted',
	noTheme: 'Not listed: this report’s word list has no such theme',
	matrix: 'Sentences by place and theme',
	explain:
		'A cell counts the body sentences of that report in which a word of the theme is counted. Blank: the report has a section on the place, in which no such word is counted. “No section”: it has none, and may name the place elsewhere.',
	joined:
		' Places that share a row have one delegation in one of the reports; the other may have sections on some of them only.',
	place: 'Place',
	noSection: 'No section',
	words: 'Words',
	both: 'Words counted in both reports',
	only: (label) => `Of the two, counted only in ${label}`,
	unlisted: (label, other) => `Counted in ${label}, and not on the word list of ${other}`,
	notListed: 'Not on this report’s word list, and so not counted in it.',
	own: 'one report’s own list decides of this word, and the forms that are counted may differ',
	none: 'None.',
	sentences: 'Sentences',
	evidence: 'The sentences',
	outside: 'In no delegation’s section',
	nothingOutside: 'No word of the theme is counted outside the sections on delegations.',
	others: 'Others of the same place',
	choose: {
		link: 'Choose any two reports',
		title: 'Any two reports side by side',
		text: 'Choose two reports, of one place or of two: words counted in both, words counted in one, places that one has no section on and words that one’s list does not have stay four different things, and every number of themes and words leads to the sentences of both.',
		first: 'One report',
		second: 'Another',
		none: 'Choose',
		submit: 'Set side by side',
		same: 'This is one report twice. Choose another.',
		loading: 'Loading both reports…',
		failed: 'They did not load. Press the button to try again.',
		pairs: 'Pairs with a page of their own'
	}
};
