import { plural } from './plural.ts';
import type { FileMessages } from './zh.file.ts';

export const enFile: FileMessages = {
	heading: 'This file',
	explain:
		'This page is one file. It opens, answers and prints without a network; keep it, pass it on, or put it on any site. In it are the dataset, the word list, the divisions, and the text of the report that was read.',
	leftOut:
		'Left out: saving charts as pictures, code for embedding, pieces for WeChat, pictures of every size, the CSV tables and the other files to download, and the page in Chinese.',
	withheld:
		'Somebody has asked to be withdrawn: where the report has text that this page does not print, the file has “□”.',
	register: 'Register of words',
	registerExplain:
		'The sentences in which each theme and each word is counted; each leads to its place in the report.',
	chart: {
		sentences: (n) =>
			n > 0 ? `${plural(n, 'sentence')} that the chart counts` : 'The chart counts no sentence',
		sentencesOfPeople: (n) => `${plural(n, 'sentence')} with the words of those named`,
		registerExplain:
			'The sentences in which each theme and each word of the chart is counted; each leads there.',
		blank: 'No sentence is counted of: ',
		chosen: ({ what, n }) =>
			n > 0 ? `${what}: ${plural(n, 'sentence')}` : `${what}: no sentence is counted`,
		explain:
			'This page is one chart in one file. It opens, answers and prints without a network; keep it, pass it on, or put it on any site. In it are the chart, its numbers as a table, the sentences that they count, and the words that are looked for.',
		explainPeople:
			'This page is one chart in one file. It opens, answers and prints without a network; keep it, pass it on, or put it on any site. In it are the names of the chart, and the sentences with the words of each.',
		leftOut:
			'Left out: the rest of the report, the other charts, the whole dataset and word list. They are on the story’s page, and in the story as one file.',
		near: (n) =>
			`To keep this file small, some sentences are not printed whole: of those only the words that count, with some ${n} characters around them; “[…]” stands for what is left out.`,
		beginnings: (n) =>
			`To keep this file small, longer sentences are not printed whole: of those only the first ${n} characters; “[…]” stands for what is left out.`,
		recount:
			'By another method, the plainest there is: looks for the words in the sentences that this page prints, character by character, and counts every number of the chart and of its table again. Numbers in titles, headings and sentences are not read.',
		recountPeople:
			'Counts those who are named as speakers again, by the names on this page, and finds each word that is marked in the sentences again.'
	},
	recount: {
		heading: 'Count again',
		explain:
			'By another method, the plainest there is: looks for the listed words in the text of the report, character by character, counts every number of the charts, the tables and the data again, and checks where each sentence stands and whose words each statement is. Numbers in titles, headings and sentences, such as the findings, are not read.',
		button: 'Count again',
		agrees: (n) => `${n} numbers and places counted again. All agree.`,
		differs: (v) => `${v.of} numbers and places counted again. ${v.n} differ:`,
		line: (v) => `${v.what}: the file says ${v.shown}, counted ${v.found}`,
		broken: (why) => `The data are not whole, nothing can be counted: ${why}`,
		nothing: 'none',
		what: {
			length: 'length of the report',
			title: 'title',
			byline: 'byline',
			sentence: (id) => `text of sentence ${id}`,
			placed: (id) => `place of sentence ${id}`,
			term: (name) => `counted occurrences of “${name}”`,
			inside: (name) => `occurrences of “${name}” inside longer words`,
			listed: (name) => `“${name}” in the word list`,
			theme: (name) => `words of the theme “${name}”`,
			mention: (v) => `whose words “${v.term}” is in, in sentence ${v.sentence}`,
			statement: (id) => `text of statement ${id}`,
			owner: (id) => `whose words statement ${id} is`,
			kind: (id) => `whether statement ${id} is quotation or paraphrase`,
			cue: (id) => `cue of statement ${id}`,
			speaker: (name) => `where the name ${name} stands`,
			delegation: (name) => `text of ${name}`,
			attendance: (name) => `attendance of ${name}`,
			hotWords: (name) => `hot words of ${name}`,
			count: (what) => what,
			delegations: 'number of delegations',
			speakers: 'number of named speakers',
			sentences: 'number of sentences in the body',
			measure: { sentences: 'sentences', mentions: 'mentions', delegations: 'delegations' }
		}
	}
};
