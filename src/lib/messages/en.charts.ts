import { enHot } from './en.hot.ts';
import { enReach } from './en.reach.ts';
import { enSpeech } from './en.speech.ts';
import { plural } from './plural.ts';
import type { ChartMessages } from './zh.charts.ts';

/** How a title begins with a small number. */
const NUMBERS = 'No One Two Three Four Five Six Seven Eight Nine Ten'.split(' ');

/** What stands at the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const enCharts: ChartMessages = {
	punctuation: { list: ', ', names: '; ', comma: ', ', colon: ': ', stop: '. ' },
	measure: { mentions: 'Mentions', sentences: 'Sentences', delegations: 'Delegations' },
	units: {
		mentions: (n) => plural(n, 'mention'),
		sentences: (n) => plural(n, 'sentence'),
		delegations: (n) => plural(n, 'delegation')
	},
	legend: {
		withHeadlines: (unit, body = '') => `${unit}, headlines included${body && ` (body: ${body})`}`,
		absent: (v) =>
			`${v.what === 'term' ? 'the word is not' : 'no word of the theme is'} counted in ${
				v.where === 'person'
					? 'this person’s words'
					: `${v.where === 'section' ? 'its' : 'the'} ${v.headlines ? 'body or headline' : 'body'}`
			}`,
		blank: 'Blank',
		blankMeans: (what) => `Blank: ${what}`,
		three: '3 or more',
		caution: {
			sentences: 'Counts are small: one more can change a colour.',
			mentions: 'Counts are small: one more can change a colour.'
		}
	},
	map: {
		heading: 'Map',
		titleTheme: (v) => enReach({ what: 'theme', name: v.theme, delegations: v.delegations }),
		titleTerm: (v) => enReach({ what: 'term', name: v.term, delegations: v.delegations }),
		explain: {
			sentences:
				'Colour: how many sentences of its section of the report have counted words of this theme.',
			mentions: 'Colour: how often words of this theme are counted in its section of the report.'
		},
		explainTerm: {
			sentences:
				'Colour: in how many sentences of its section of the report the word is counted; inside longer terms it is not.',
			mentions:
				'Colour: how often the word is counted in its section of the report; inside longer terms it is not.'
		},
		boundaries: 'Counties',
		tiles: 'Tiles',
		inset: 'City districts',
		beyond: 'Delegations without territory',
		sketch: 'Sketch map',
		source: (text) => `Boundaries: ${text}`,
		approval: (number) => `Map approval number: ${number}`,
		joint: 'Counties of a joint delegation share one number.',
		unspoken: '“–”: the report has no section on a delegation from here.'
	},
	summary: {
		counted: (name, count) => `${name} (${count})`,
		bin: {
			sentences: (bin, names) =>
				`${plural(bin, 'sentence')}${bin === 3 ? ' or more' : ''}: ${names.join('; ')}.`,
			mentions: (bin, names) =>
				`${plural(bin, 'mention')}${bin === 3 ? ' or more' : ''}: ${names.join('; ')}.`
		},
		terms: {
			mentions: (names) => `Terms counted most often in the body (mentions): ${names.join('; ')}.`,
			delegations: (names) =>
				`Terms counted in the body of the sections on the most delegations (delegations): ${names.join('; ')}.`
		},
		theme: (v) => `${v.theme}: ${v.count}, ${v.delegations}.`
	},
	cloud: {
		heading: 'Keywords',
		title: (v) => {
			const all = `${plural(v.n, 'term')} counted${v.least > 1 ? ' at least twice' : ''} in the body`;
			return v.shown < v.n ? `Of ${all}, ${v.shown || 'none'} in sections on delegations` : all;
		},
		titleOf: (v) =>
			v.words > 0
				? `${v.words} of the terms shown counted in the body of the section on ${v.delegation}`
				: `None of the terms shown is counted in the body of the section on ${v.delegation}`,
		marked: (v) => {
			const what = v.term ? `“${v.term}”` : v.theme ? `words of “${v.theme}”` : '';
			return `Red: ${[what, v.delegation ? `counted in the body of the section on ${v.delegation}` : ''].filter(Boolean).join(' ')}`;
		},
		sizes: {
			mentions: 'In the body: the larger, the more mentions; the number is given from 4 up.',
			delegations: 'In the body: the larger, the more delegations; the number is given from 4 up.'
		},
		hot: (v) => `${v.mark} called a ${enHot(v.labels)} word by the report itself`,
		caption: (v) =>
			v.shown < v.all
				? `${v.shown} of the ${plural(v.all, 'listed term')} counted in the body are shown.`
				: 'All listed terms counted in the body are shown.',
		by: 'Size by',
		only: (headlines) => (headlines ? 'Counted only here' : 'In the body, counted only here'),
		also: 'Counted elsewhere too',
		inside: (n) => `${n} more inside longer terms, headlines included`,
		none: 'None'
	},
	heatmap: {
		heading: 'Themes and delegations',
		title: (v) =>
			v.themes > 0
				? `${NUMBERS[v.themes] ?? v.themes} ${v.themes === 1 ? 'theme' : 'themes'} counted in the sections on more than half of the delegations`
				: 'Which themes are counted in the section on each delegation',
		dotted: (term) => `Red dot: “${term}” is one of the words that the cell counts. `,
		counted: {
			sentences:
				'Each cell: the sentences of that delegation’s section with a counted word of that theme.',
			mentions: 'Each cell: how often words of that theme are counted in that delegation’s section.'
		},
		by: 'Count',
		headlines: 'With headlines',
		sortBy: (name) => `Sort by “${name}”`
	},
	voices: {
		heading: 'Voices',
		title: (n) => (n > 0 ? `${plural(n, 'speaker')} named in the report` : 'No named speaker'),
		titleOf: (v) =>
			v.speakers > 0
				? `${v.delegation}: ${plural(v.speakers, 'speaker')} named in the report`
				: `${v.delegation}: no named speaker`,
		titleSome: (v) =>
			v.shown > 0
				? `${v.shown} of the ${plural(v.n, 'speaker')} named in the report`
				: 'No named speaker fits the selection',
		explain:
			'Passages labelled direct quotation are quoted word for word. The rest is the report’s paraphrase, even where it contains words in quotation marks.',
		direct: 'Direct quotation',
		indirect: 'Paraphrase',
		proposal: 'Proposal',
		narration: 'The reporter’s narration',
		bodies: 'The delegation as a body',
		noOne: 'Speaker not identified',
		inferred: 'Speaker inferred from context',
		settled: 'Attributed by the editor',
		all: 'Show all voices',
		alone: 'Only entries with this person'
	},
	speech: enSpeech,
	panel: {
		title: 'In the text',
		count: (n) => plural(n, 'sentence'),
		nothing: (absent) => `${capital(absent)}.`,
		noSentences: 'No sentences to list.',
		failed: 'This choice could not be shown; look it up in the',
		sum: (v) =>
			v.delegations > 1
				? `${plural(v.delegations, 'delegation')}, ${plural(v.n, 'sentence')}`
				: plural(v.n, 'sentence'),
		whole: (v) => `${v.name}: all ${plural(v.n, 'sentence')}`,
		read: 'Read',
		taller: 'Taller',
		lower: 'Half',
		clear: '← Clear selection',
		remove: 'remove',
		close: 'Close',
		place: (paragraph) => `paragraph ${paragraph}`,
		headline: 'headline',
		inText: 'In the text',
		inArticle: 'On the newspaper’s page',
		open: 'Show in the full text',
		link: 'Copy a link to this view',
		copied: 'Copied',
		updated: (v) => `${v.what}: ${v.n > 0 ? plural(v.n, 'sentence') : 'no sentences to list'}`,
		ignored: 'Part of this link is out of date and was left out.'
	},
	table: {
		term: 'Term',
		theme: 'Theme',
		delegation: 'Delegation',
		count: 'Count',
		headline: 'Headline in the report',
		sort: (name) => `Sort by ${name}`
	}
};
