import { capital, enCharts } from './en.charts.ts';
import { enReach } from './en.reach.ts';
import { plural } from './plural.ts';
import type { ExploreMessages } from './zh.explore.ts';

export const enExplore: ExploreMessages = {
	...enCharts,
	themes: {
		title: 'Themes',
		counts: (v) =>
			(v.headlines ? 'Sentences, headlines included' : 'Sentences of the body') +
			(v.matrix === 'mentions' ? '; in the heatmap, mentions' : ''),
		delegations: (v) =>
			v.n > 0
				? [String(v.n), `of ${v.of}`]
				: ['', v.sentences === 0 ? 'none counted' : v.of > 0 ? 'in no section' : ''],
		sentences: (n) => (n > 0 ? plural(n, 'sentence') : ''),
		summary: (v) =>
			enReach({ what: 'theme', name: v.theme, delegations: v.delegations }) +
			(v.sentences > 0
				? `; ${plural(v.sentences, 'sentence')} of ${v.headlines ? 'body and headlines' : 'the body'} in all`
				: '')
	},
	either: (absent) => `${capital(absent)} of either.`,
	search: {
		label: 'Search terms, people, delegations or the text',
		placeholder: 'Terms, people, delegations, text',
		terms: 'Terms',
		speakers: 'People',
		delegations: 'Delegations',
		sentences: 'Text',
		none: 'Nothing found.',
		results: (n) => plural(n, 'result'),
		all: (n) => `List all ${n}`,
		close: 'Close search'
	},
	compare: {
		heading: 'Two delegations side by side',
		with: 'Compare with …',
		pick: 'Choose a delegation to compare with',
		shared: 'Words counted in both sections',
		onlyIn: (name) => `Of the two, counted only in the section on ${name}`,
		speakers: 'Speakers',
		themes: 'Sentences by theme'
	},
	opens: (name) => ` (opens: ${name})`,
	concordance: { title: 'Index of sentences' }
};
