import { enExplore } from './en.explore.ts';
import { plural } from './plural.ts';
import type { Messages } from './zh.ts';

export const en: Messages = {
	...enExplore,
	map: {
		...enExplore.map,
		view: 'Map style',
		table: 'The map as a table'
	},
	cloud: {
		...enExplore.cloud,
		ranked: 'The ranked list has them all',
		table: (v) =>
			v.body < v.n
				? `All ${v.n} terms, ranked; ${v.n - v.body} of them not counted in the body`
				: `All ${v.n} terms, ranked`
	},
	heatmap: {
		...enExplore.heatmap,
		order: 'Order',
		articleOrder: 'As in the report',
		table: 'The heatmap as a table'
	},
	concordance: {
		...enExplore.concordance,
		explain:
			'The sentences of the body that the numbers on the page count; under terms and delegations headlines are listed as well, and under a delegation or a person all their sentences.',
		back: 'Back to the charts',
		byTheme: 'By theme',
		byTerm: 'By term',
		byDelegation: 'By delegation',
		bySpeaker: 'By person',
		onlyInside: 'Appears inside longer terms only, and is not counted by itself.'
	},
	site: { name: 'Yansheng', tagline: 'The voices in newspaper reports' },
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
				v.speakers > 0 ? plural(v.speakers, 'named speaker') : '',
				v.sentences > 0 ? `${plural(v.sentences, 'sentence')} in the body` : 'headlines only'
			]
				.filter(Boolean)
				.join(', ') + '.',
		title: (v) =>
			v.shows === 'text'
				? 'The text of a report'
				: v.shows === 'voices'
					? 'Who says what in this report'
					: v.delegations > 1
						? `${v.delegations} delegations: which words appear where in the report`
						: 'Which words appear in this report',
		report: 'Report ',
		opens: 'With nothing chosen or set, every number in the charts opens the sentences it counts.'
	},
	pageLegend: {
		square: (unspoken) =>
			`A square is a delegation${unspoken ? '; with a pale edge, no section on it' : ''}`,
		blank: 'Blank: no such word counted there',
		none: 'none',
		most: '3+',
		caution: 'A difference of 1 can change a colour'
	},
	findings: { title: 'What the text shows' },
	fullText: {
		heading: (whole) =>
			whole ? 'The report in full (Chinese)' : 'The text of the report (Chinese)',
		explain: (whole) =>
			'As printed, with lines that newspaper columns broke joined again; misprints and stray signs are left as they are.' +
			(whole
				? ''
				: ' Some of the report is not printed here, and words in it are not counted: subheadings, say, notes of the page, or what somebody has asked to withdraw.')
	},
	method: {
		heading: 'How these numbers are made',
		counting: (v) => [
			'Terms, and other forms that the list gives them, are looked up character by character in the body, leftmost and longest first' +
				(v.inside ? `: ${v.inside.word} inside ${v.inside.longer} is not counted again.` : '.'),
			'Sentences are distinct sentences with at least one occurrence that is counted. ' +
				(v.byTheme
					? 'By default only the body counts, which the reporter wrote; “with headlines” adds the headlines, which the editor wrote.'
					: 'Only the body counts, which the reporter wrote.'),
			'A theme is a group of terms; a term belongs to one theme or none. A theme’s sentences are those with at least one of its terms.',
			v.byTheme
				? 'A blank says only that no word of the theme is counted in this section of the report; parts of longer listed words are not. Editors chose these sentences and we chose the list: it does not show what anybody left unsaid.'
				: 'Editors chose these sentences and we chose the list: neither shows what anybody left unsaid.'
		],
		reach: (v) =>
			v.reached > 0
				? `The list reaches ${v.reached} of the ${v.all} sentences of the body.`
				: 'No listed word appears in the body.',
		lexicon: 'The listed terms that occur',
		own: 'Beside the list that all reports share, this report has one of its own; it decides',
		leftOut: 'Words that this report’s own list does not count',
		never: 'Generic words that are never shown',
		doubts: 'Doubts that affect counts or attribution',
		noDoubts: 'No doubts that affect counts or attribution.',
		attendance: 'Attendance, and speakers named',
		attendanceDelegation: 'Delegation',
		attendancePresent: 'Present',
		attendanceNamed: 'Speakers named',
		attendanceTotal: (v) =>
			v.delegations === v.of ? 'Total' : `Total of the ${v.delegations} whose attendance is given`,
		notPrinted: 'not given',
		nobodyNamed: 'none',
		corrected: (date) => `Last correction: ${date}`,
		notCorrected: 'No corrections so far.',
		downloads: 'Downloads',
		cite: 'How to cite'
	},
	chart: {
		readout: 'Point at or choose a mark to see a number and sentences.',
		embed: 'Embed',
		picture: 'Picture',
		method: 'Method',
		source: (v) =>
			`Source: ${v.publisher ? `${v.publisher}, ` : ''}“${v.title}”${v.published ? `, ${v.published}` : ''}`
	},
	footer: {
		desk: 'The desk: make such a page of an article of yours',
		licence:
			'Program and explanations under the MIT licence; the report and the boundaries are not covered.'
	}
};
