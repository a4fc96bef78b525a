import { enCharts } from './en.charts.ts';
import { plural } from './plural.ts';
import type { ExploreMessages } from './zh.explore.ts';

export const enExplore: ExploreMessages = {
	...enCharts,
	themes: {
		title: 'Themes',
		counts: (headlines) => (headlines ? 'Body and headlines counted' : 'Body counted'),
		delegations: (v) => (v.n > 0 ? [String(v.n), `of ${v.of}`] : ['', 'none counted']),
		sentences: (n) => (n > 0 ? plural(n, 'sentence') : ''),
		summary: (v) =>
			v.delegations > 0
				? `Words of “${v.theme}” appear in the ${v.delegations === 1 ? 'section on 1 delegation' : `sections on ${v.delegations} delegations`}, in ${plural(v.sentences, 'sentence')}`
				: `No word of “${v.theme}” is counted in the body of the section on any delegation`
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
		shared: 'Words in both sections',
		onlyIn: (name) => `Of the two, only in the section on ${name}`,
		speakers: 'Speakers',
		themes: 'Sentences by theme',
		stop: 'Stop comparing'
	},
	concordance: {
		title: 'Index of sentences',
		explain: 'The sentences that the numbers on the page count. Headlines are listed as well.',
		back: 'Back to the charts',
		byTheme: 'By theme',
		byTerm: 'By term',
		byDelegation: 'By delegation',
		bySpeaker: 'By person',
		onlyInside: 'Appears inside longer terms only, and is not counted by itself.'
	}
};
