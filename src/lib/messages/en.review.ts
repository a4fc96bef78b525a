import type { ReviewMessages } from './zh.review.ts';

export const enReview: ReviewMessages = {
	bearings: { attribution: 'whose', print: 'printing', join: 'joined' },
	meanings: {
		'quotation-unattributed': {
			name: 'Nobody’s quotation',
			found: 'Whose words these are could not be told; nobody is given them.'
		},
		'quotation-inferred': {
			name: 'Speaker inferred',
			found:
				'No cue says whose words these are; they are given by what stands before and behind them.'
		},
		'pronoun-far': {
			name: 'Pronoun from afar',
			found: 'Nobody is read in this paragraph whom the pronoun means.'
		},
		'subject-elided': {
			name: 'No subject',
			found: 'The verb has no subject of its own; the words go to whom the text in front names.'
		},
		'words-inferred': {
			name: 'Words inferred',
			found:
				'No cue says that these are somebody’s words; they go to whoever the sentence is about.'
		},
		'surname-only': {
			name: 'Surname only',
			found: 'Only a surname is printed; the words go to whoever has it in this part.'
		},
		'name-inferred': { name: 'Name inferred', found: 'Taken for a name because of its place.' },
		'delegation-inferred': {
			name: 'Delegation inferred',
			found: 'No heading says so, but this is the only delegation that the text names.'
		},
		'delegation-in-text': {
			name: 'Delegation in the text',
			found:
				'No heading says so, but a paragraph begins with this delegation and is its section; where the delegation meets there, so is what follows up to another.'
		},
		'speaker-unread': {
			name: 'Speaker not read',
			found: 'Somebody seems to speak here; no name could be read.'
		},
		'speaker-silent': {
			name: 'Silent person',
			found: 'Somebody with an office is named, and nothing in this part is read as their words.'
		},
		'unit-unknown': {
			name: 'Unknown division',
			found: 'It looks like a county-level division, and the place has none of this name.'
		},
		'quotation-unclosed': { name: 'Not closed', found: 'This quotation mark is never closed.' },
		'quotation-unopened': { name: 'Not opened', found: 'This quotation mark closes nothing.' },
		'quotation-nested': {
			name: 'Nested quotation',
			found: 'A quotation within one with the same marks; read as nested.'
		},
		'stray-token': {
			name: 'Stray word',
			found: 'A foreign word that does not seem to belong here.'
		},
		'odd-dash': { name: 'Single dash', found: 'It may stand for another character.' },
		'byline-no-role': {
			name: 'Byline without a role',
			found: 'The byline does not say whether this is a reporter.'
		},
		'column-break': { name: 'Lines joined', found: 'A sentence over two lines, read as one.' }
	},
	samples: {
		name: 'name',
		direct: 'quotation',
		indirect: 'reported speech',
		proposal: 'proposal',
		cue: 'verb of saying',
		term: 'listed word',
		unit: 'unit'
	},
	marks: {
		headline: 'headline',
		division: () => null,
		noDivision: 'not on the map',
		noRole: 'role not printed',
		session: (day) => `met ${day}`,
		attendance: (count) => `attended ${count}`,
		from: 'from',
		statement: (kind, whose) =>
			`${{ direct: 'says', indirect: 'reported', proposal: 'proposes' }[kind]} ${whose}`,
		nobody: 'nobody',
		collective: 'a body',
		list: (names) => names.join(', '),
		hotWords: (label, words) => `${label}: ${words.join(', ')}`,
		andOthers: (names) => `${names} and others`,
		inferred: (names) => `${names} (inferred)`,
		settled: (names) => `${names} (the editor says)`
	},
	decisions: {
		name: (words) => `“${words}” is a name`,
		'no-name': (words) => `“${words}” is no name`,
		words: (speaker) => (speaker === null ? 'nobody’s words' : `words of ${speaker}`),
		'no-delegation': (words) => `“${words}” is no delegation`,
		'no-division': (words) => `“${words}” is no county-level division`,
		reading: (printed, as) => `“${printed}” reads “${as}”`,
		withdrawn: (words) => `leave ${words} out of data and pages`
	},
	keeps: 'as read',
	colon: ': '
};
