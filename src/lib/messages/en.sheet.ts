import { enReview } from './en.review.ts';
import { plural } from './plural.ts';
import type { SheetMessages } from './zh.sheet.ts';

const TWICE = 'stand in the article twice, and cannot be settled by themselves.';
const NO_LINE = 'no settlement does away with this doubt.';

export const enSheet: SheetMessages = {
	...enReview,
	marks: { ...enReview.marks, division: (adcode) => adcode, noDivision: 'no code' },
	site: 'Yansheng',
	name: 'Review sheet',
	internal: 'For review in the newsroom, not for publication',
	stale: {
		what: 'dataset.json is not what this sheet says.',
		why: 'Article, story.yaml or word list changed, and were not extracted again: run `npm run extract` before you sign.'
	},
	sections: {
		doubts: '1. Doubts',
		article: '2. The article, marked',
		delegations: '3. Delegations',
		speakers: '4. Speakers and what they say',
		'hot-words': '5. What the report itself calls hot words',
		matrix: '6. Themes and delegations',
		cells: '7. The sentences that each cell counts',
		terms: '8. Words and where they stand'
	},
	explain: {
		speakers:
			'Quotations are as printed. Reported speech and proposals are the reporter’s words, and may not be used as quotations.',
		matrix:
			'A cell counts the sentences of the body in which a word of the theme is counted; headlines are left out. A blank: no word of the theme is counted in this part of the report, which does not mean that nobody spoke of it.',
		terms:
			'Times, sentences and delegations count the body. The most frequent word stands first, of equals the one that is printed first.',
		doubts:
			'Each stands beside its place in the article. Where lines are offered that may settle it in `story.yaml`, each was tried: it can be read, and does away with the doubt.'
	},
	tray: {
		label: 'Chosen settlements',
		chosen: 'Settlements chosen: #',
		help: 'Paste them at the end of `story.yaml`, and run `npm run extract`.',
		helpSettled:
			'Paste them at the end of `story.yaml`, below settlements:, and run `npm run extract`.',
		copyAll: 'Copy all',
		clear: 'Clear',
		copied: 'Copied',
		uncopied: 'Selected: press the keys for copying'
	},
	gap: ' ',
	copy: 'Copy',
	copySaying: (says) => `Copy: ${says}`,
	source: {
		event: 'Meeting',
		year: 'Year',
		publisher: 'Newspaper',
		published: 'Date',
		page: 'Page',
		url: 'Address',
		corrected: 'Corrected',
		region: 'Place',
		map: 'Map',
		approval: 'Map number',
		lexicon: 'Word list',
		article: 'Article',
		digest: 'SHA-256'
	},
	open: 'not filled in',
	none: 'none',
	boundaries: 'boundaries (a sketch)',
	tiles: 'tiles',
	tilesNeedNone: 'tiles need none',
	lexicon: ({ terms, themes, never }) =>
		`${plural(terms, 'word')}, ${plural(themes, 'theme')}; not counted: ${never.join(', ') || 'none'}`,
	article: ({ file, encoding, length }) => `${file}, ${encoding}, ${plural(length, 'character')}`,
	steps: [
		'Article and marks are right',
		'Quotations, and whose words they are, are right',
		'Numbers and their places are right',
		'Settlements stand in story.yaml'
	],
	people: ['Editor', 'Proofreader', 'Approved by'],
	date: ['year', 'month', 'day'],
	opinion: 'Remarks',
	noDoubts: 'There are no doubts.',
	bearingMeanings: {
		attribution: 'who says what, and where it counts',
		print: 'the text stays as printed; only how it is read',
		join: 'a sentence over two lines, read as one'
	},
	advice: {
		'quotation-unattributed': `These words ${TWICE}`,
		'quotation-inferred': `These words ${TWICE}`,
		'pronoun-far': `These words ${TWICE}`,
		'subject-elided': `These words ${TWICE}`,
		'words-inferred': `These words ${TWICE}`,
		'surname-only': `These words ${TWICE}`,
		'name-inferred': `Check the name; ${NO_LINE}`,
		'delegation-inferred': 'If that is so, nothing has to be settled.',
		'delegation-in-text': 'If that is so, nothing has to be settled.',
		'speaker-unread':
			'If the name is printed, write a line - { name: NAME } under settlements; if it is not, nothing has to be settled.',
		'speaker-silent': 'If they did not speak, nothing has to be settled.',
		'unit-unknown':
			'Check region in story.yaml, and whether the list of divisions (data/regions) is complete.',
		'quotation-unclosed': `Compare it with the page; ${NO_LINE}`,
		'quotation-unopened': `Compare it with the page; ${NO_LINE}`,
		'quotation-nested': 'If that is so, nothing has to be settled.',
		'stray-token': 'If it is printed so, nothing has to be settled.',
		'odd-dash': 'If it is printed so, nothing has to be settled.',
		'byline-no-role': 'It changes no count; nothing has to be settled.',
		'column-break': 'See whether the sentence reads well; nothing has to be settled.'
	},
	settled: 'What is settled',
	atLine: (line) => `line ${line} of story.yaml`,
	asPrinted: ', and stays as printed',
	noHotWords: 'There are none.',
	hotWords: ({ whose, label, words }) =>
		`${whose}: ${label} ${words.map((word) => `“${word}”`).join(', ')}`,
	legend: 'Legend',
	moreSamples: {
		fact: 'reporter, day, attendance',
		affiliation: 'where from',
		'hot-words': 'hot words',
		sentence: 'number of the sentence',
		doubt: 'doubt'
	},
	noTheme: 'no number: of no theme',
	filters: {
		delegation: 'Show',
		allDelegations: 'all delegations',
		bearing: 'Notes',
		allBearings: 'all'
	},
	doubt: (number) => `Doubt ${number}`,
	toText: (number) => `Doubt ${number} in the article`,
	decisionsFor: (number) => `What may settle doubt ${number}`,
	headlineNumber: 'headline',
	overview: {
		delegations: 'delegations',
		hotWords: (count) => `hot words in ${plural(count, 'place')}`,
		speakers: 'named speakers',
		speakersMeaning: 'people with a name and words of theirs',
		statements: 'statements',
		kinds: ({ kinds, inferred, settled }) =>
			`${kinds.map(([name, count]) => `${name} ${count}`).join(', ')}; inferred ${inferred}${settled > 0 ? `, settled by the editor ${settled}` : ''}`,
		sentences: 'sentences of the body',
		reached: (count) => `a listed word is counted in ${count}`,
		mentions: 'listed words',
		headlines: ({ headlines, terms }) =>
			`in the body; ${headlines} more in headlines. ${plural(terms, 'different word')}`,
		themes: 'themes',
		themed: (count) => `with ${plural(count, 'word')}`,
		doubts: 'doubts',
		beside: 'noted beside the article'
	},
	delegations: {
		caption: 'The delegations',
		heads: [
			'Delegation',
			'Units',
			'Headline',
			'Reporters',
			'Days',
			'Attended',
			'Named',
			'Statements',
			'Sentences',
			'OK'
		],
		shown: (short) => `${short} on Chinese maps`,
		notPrinted: '–'
	},
	matrix: {
		caption: 'Themes and delegations: sentences',
		delegation: 'Delegation',
		total: 'In the whole body',
		check: 'OK'
	},
	sentences: (count) => plural(count, 'sentence'),
	inNoSection: 'In no delegation’s section',
	noSentences: 'No word of the theme is counted in the body.',
	counts: ({ mentions, sentences, delegations, headlines, inside }) => [
		plural(mentions, 'time'),
		plural(sentences, 'sentence'),
		plural(delegations, 'delegation'),
		...(headlines > 0 ? [`${headlines} more in headlines`] : []),
		...(inside > 0 ? [`${inside} more inside longer words`] : [])
	],
	variants: (words) => `counted as well: ${words.join(', ')}`,
	inHeadline: '(headline, not counted)',
	from: (affiliation) => `from ${affiliation}`,
	printed: ({ statements, mentions }) =>
		`${plural(statements, 'statement')} · name printed ${plural(mentions, 'time')}`,
	unnamed: 'Nobody named',
	statements: (count) => plural(count, 'statement'),
	manner: ({ context, editor, others, cue }) =>
		`${context ? ' (inferred)' : ''}${editor ? ' (settled by the editor)' : ''}${others ? ' (and others)' : ''}${cue === null ? '' : `, ${cue}`}`,
	wrongPerson: 'This person is wrong',
	wrongWords: 'These are somebody else’s words',
	correct: (words) => `${words}: corrections`,
	why: (rules) => `Why: ${rules.join('; ')}`,
	stillDoubtful: (count) =>
		` (then there ${count === 1 ? 'is' : 'are'} ${plural(count, 'other doubt')})`,
	noName: 'is no name',
	withdraw: 'leave this person out of data and pages',
	noDelegation: 'is no delegation',
	noDivision: 'is no county-level division',
	tooMuch: (printed) => `「${printed}」 is printed too much, and read over`,
	instead: (printed, as) => `「${printed}」 should be 「${as}」; it stays as printed`,
	rules: {
		'with-title': 'a name in front of a title',
		'surname-and-title': 'a surname and a title, and somebody before has that surname',
		pronoun: '“he” or “she” means somebody before',
		'pronoun-of-nobody':
			'“he” or “she” means nobody who is named, or somebody too far away: nobody’s',
		body: 'a body: “the delegates”, “everybody”',
		'title-alone': 'a title without a name means a body',
		origin: 'a name behind a title, and behind what says where from',
		met: 'a name that was met before',
		'beside-office': 'a name beside an office',
		'behind-title': 'a name behind a title',
		'met-behind-office': 'a name that stood behind an office before',
		'part-of-a-sentence': 'somebody else behind a semicolon, taken for a name because of its place',
		'in-front-of-a-quotation':
			'a name behind a comma, in front of a verb of saying and a quotation mark, taken for one because of its place',
		'comes-from': 'a name behind “who comes from …”',
		'by-its-place':
			'at the head of a sentence, in front of a verb of saying: taken for a name because of its place',
		'member-of-a-body': 'a name behind that of a body',
		'behind-a-role': 'a name between a verb and a role that no list has',
		'called-by-a-surname': 'a surname and how people call somebody',
		'called-by-age': '“the old man” or “woman” means somebody of this paragraph',
		'without-a-name': 'an office without a name',
		entered: 'a name behind an office, earlier in the sentence',
		'clause-before': 'who is named in the clause before',
		'introduced-before': 'who is named behind an office, earlier in the sentence',
		elided: 'no subject: whoever is named before goes on speaking',
		colon: 'who stands in front of the colon',
		label: 'a name in front of a colon, at the head of a line',
		matter: '“proposal” or the like in front of a colon says that words follow',
		view: '“the proposal of … is” and the like',
		'counted-proposal': '“the … proposals that … made”',
		'announced-by-a-line': 'the line above says who speaks',
		'signed-below': 'signed below the paragraph',
		'cue-in-front': 'a verb of saying in front of the quotation',
		'cue-behind': 'a verb of saying behind the quotation',
		'words-of': 'behind the quotation stands whose words it is',
		'met-behind': 'somebody met before follows the quotation',
		signed: 'signed behind the quotation',
		'spoke-before': 'no cue: whoever spoke just before',
		'he-behind': '“he” or “she” behind the quotation',
		'named-behind': 'who is named in the sentence behind the quotation',
		'new-behind': 'a new name follows the quotation',
		nobody: 'nothing says whose words these are',
		settled: 'an editor settled it'
	}
};
