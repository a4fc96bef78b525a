import { enSpeech } from './en.speech.ts';
import type { Messages } from './zh.ts';

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

export const en: Messages = {
	site: { name: 'Yansheng', tagline: 'The voices in one newspaper report' },
	moved: { title: 'This page has moved', link: 'Go to its new address' },
	missing: {
		title: 'There is no such page',
		text: 'The address may be mistyped, or the page has moved.',
		home: 'Go to the front page'
	},
	masthead: {
		search: 'Search',
		language: '中文',
		mode: 'Light or dark',
		skip: 'Skip to content'
	},
	intro: {
		line: (v) =>
			[
				v.delegations > 0 ? plural(v.delegations, 'delegation') : '',
				v.speakers > 0
					? `${plural(v.speakers, 'person', 'people')} quoted or paraphrased by name`
					: '',
				v.sentences > 0 ? plural(v.sentences, 'sentence') : 'headlines only'
			]
				.filter(Boolean)
				.join(', ') + '.',
		about: (title) =>
			`This page reads the report “${title}” sentence by sentence: who said what, and which words come up where. Every number opens the sentences that it counts.`,
		source: 'The report'
	},
	punctuation: { list: ', ', comma: ', ', colon: ': ', stop: '. ' },
	findings: { title: 'What the text shows' },
	themes: { title: 'Themes' },
	measure: { mentions: 'Mentions', sentences: 'Sentences', delegations: 'Delegations' },
	units: {
		mentions: (n) => plural(n, 'mention'),
		sentences: (n) => plural(n, 'sentence'),
		delegations: (n) => plural(n, 'delegation')
	},
	legend: {
		title: 'Sentences',
		blankTheme: 'no word of the list appears',
		blankTerm: 'the word does not appear in this part of the report',
		blank: 'Blank',
		blankMeans: (what) => `Blank: ${what}`,
		three: '3 or more',
		caution: 'Most counts are one or two, so a single sentence can change a colour.'
	},
	map: {
		heading: 'Map',
		titleTheme: (v) =>
			v.delegations > 0
				? `“${v.theme}” comes up in ${v.delegations === 1 ? 'the part on 1 delegation' : `the parts on ${v.delegations} delegations`}`
				: `No word of “${v.theme}” appears in the part on any delegation`,
		titleTerm: (v) =>
			v.delegations > 0
				? `“${v.term}” appears in ${v.delegations === 1 ? 'the part on 1 delegation' : `the parts on ${v.delegations} delegations`}`
				: `“${v.term}” does not appear in the part on any delegation`,
		explain:
			'Colour: in how many sentences of its part of the report words of this theme appear. Choose a county to read them.',
		explainTerm:
			'Colour: in how many sentences of its part of the report the word appears. Choose a county to read them.',
		view: 'Map style',
		boundaries: 'Counties',
		tiles: 'Equal tiles',
		inset: 'City districts, enlarged',
		beyond: 'Delegations without territory',
		table: 'The map as a table',
		sketch: 'Sketch map',
		source: (text) => `Boundaries: ${text}`,
		approval: (number) => `Map approval number: ${number}`,
		joint: 'A joint delegation is counted as one and has one colour.'
	},
	summary: {
		counted: (name, count) => `${name} (${count})`,
		bin: (bin, names) =>
			`${bin === 3 ? '3 sentences or more' : plural(bin, 'sentence')}: ${names.join('; ')}.`,
		terms: (names) => `Most frequent terms (mentions): ${names.join('; ')}.`,
		theme: (v) =>
			`${v.theme}: ${plural(v.sentences, 'sentence')}, ${plural(v.delegations, 'delegation')}.`
	},
	cloud: {
		heading: 'Keywords',
		title: (v) =>
			`${plural(v.shown, 'term')} that ${v.shown === 1 ? 'comes' : 'come'} up${v.least > 1 ? ' at least twice' : ''}`,
		explain: 'The larger, the more often. Choose a word to read each sentence it appears in.',
		explainDelegations:
			'The larger, the more delegations. Choose a word to read each sentence it appears in.',
		caption: (v) =>
			v.shown < v.all
				? `${plural(v.shown, 'term')} shown of ${v.all} that appear; the ranked list has them all.`
				: 'All terms of the list that appear are shown.',
		by: 'Size by',
		table: (n) => `All ${n} terms, ranked`,
		only: 'Only here',
		also: 'Elsewhere too',
		inside: (n) => `${n} more inside longer terms`,
		none: 'None'
	},
	heatmap: {
		heading: 'Themes and delegations',
		title: 'What each delegation is reported on',
		explain:
			'Each cell counts the sentences on that delegation with a word of that theme. Blank: no word of the list appears.',
		by: 'Count',
		headlines: 'With headlines',
		order: 'Order',
		articleOrder: 'As in the report',
		sortBy: (name) => `Sort by “${name}”`,
		table: 'The heatmap as a table',
		loading: 'Redrawing…'
	},
	voices: {
		heading: 'Voices',
		title: (n) =>
			n > 0
				? `${plural(n, 'person', 'people')} given words by name`
				: 'Nobody is given words by name',
		explain: 'Text in quotation marks is direct quotation; the rest is the report’s paraphrase.',
		direct: 'Direct quotation',
		indirect: 'Paraphrase',
		proposal: 'Proposal',
		others: 'and others',
		bodies: 'The delegation as a body',
		noOne: 'The report does not say who is speaking',
		inferred: 'Speaker inferred from context',
		all: 'Show all voices'
	},
	speech: enSpeech,
	panel: {
		title: 'In the text',
		hint: 'Choose a county, a word or a cell: its sentences are listed here.',
		count: (n) => plural(n, 'sentence'),
		none: 'The word does not appear in this part of the report.',
		noneTheme: 'No word of the list appears in this part.',
		noSentences: 'No sentences to list.',
		failed: 'This choice could not be shown; look it up in the',
		clear: 'Clear selection',
		remove: 'remove',
		close: 'Close',
		place: (paragraph) => `paragraph ${paragraph}`,
		headline: 'headline',
		inText: 'In the text',
		open: 'Show in the full text',
		link: 'Copy a link to this view',
		copied: 'Copied',
		updated: (v) => `${v.what}: ${v.n > 0 ? plural(v.n, 'sentence') : 'no sentences to list'}`,
		ignored: 'Part of this link is out of date and was left out.'
	},
	search: {
		label: 'Search terms, people, delegations or the text',
		placeholder: 'Terms, people, delegations, text',
		terms: 'Terms',
		speakers: 'People',
		delegations: 'Delegations',
		sentences: 'Text',
		none: 'Nothing found.',
		results: (n) => plural(n, 'result'),
		close: 'Close search'
	},
	compare: {
		heading: 'Two delegations side by side',
		with: 'Compare with …',
		pick: 'Choose a delegation to compare with',
		shared: 'Words in both',
		onlyIn: (name) => `Only in ${name}`,
		speakers: 'Speakers',
		themes: 'Sentences by theme',
		stop: 'Stop comparing'
	},
	fullText: {
		heading: 'The report in full (Chinese)',
		explain:
			'As printed, with lines that newspaper columns broke joined again; misprints and stray signs are left as they are.'
	},
	method: {
		heading: 'How these numbers are made',
		counting: [
			'Terms of the list are looked up character by character in the body, leftmost and longest first: 现代化 inside 社会主义现代化 is not counted again.',
			'Sentences are distinct sentences with at least one occurrence. By default the body counts, the reporter’s words; “with headlines” adds those of the editor.',
			'A theme is a group of terms; a term belongs to one theme or none. A theme’s sentences are those with at least one of its terms.',
			'A blank says only that no word of the list appears in this part of the report. Editors chose these sentences and we chose the list: it does not show what anybody left unsaid.'
		],
		reach: (v) =>
			v.reached > 0
				? `The list reaches ${v.reached} of the ${v.all} sentences of the body.`
				: 'No word of the list appears in the body.',
		lexicon: 'The list of terms',
		never: 'Generic words that are never shown',
		doubts: 'Doubts that affect counts or attribution',
		noDoubts: 'No doubts that affect counts or attribution.',
		attendance: 'Present, and named by the report',
		attendanceDelegation: 'Delegation',
		attendancePresent: 'Present',
		attendanceNamed: 'Speaking by name',
		notPrinted: 'not printed',
		nobodyNamed: 'nobody',
		corrected: (date) => `Last correction: ${date}`,
		notCorrected: 'No corrections so far.',
		downloads: 'Downloads',
		cite: 'How to cite'
	},
	table: {
		term: 'Term',
		theme: 'Theme',
		delegation: 'Delegation',
		count: 'Count',
		headline: 'Headline in the report',
		total: 'Total',
		inside: 'Inside longer terms',
		sort: (name) => `Sort by ${name}`
	},
	concordance: {
		title: 'Index of sentences',
		explain: 'For each number on the page, the sentences that it counts.',
		back: 'Back to the charts',
		byTheme: 'By theme',
		byTerm: 'By term',
		byDelegation: 'By delegation',
		bySpeaker: 'By person',
		onlyInside: 'Appears inside longer terms only, and is not counted by itself.'
	},
	chart: {
		embed: 'Embed',
		picture: 'Picture',
		method: 'Method',
		source: (v) =>
			`Source: ${v.publisher ? `${v.publisher},` : 'the report'} “${v.title ?? v.id}”${v.published ? `, ${v.published}` : ''}`
	},
	footer: {
		licence:
			'Program and explanations under the MIT licence; the report and the boundaries are not covered.'
	}
};
