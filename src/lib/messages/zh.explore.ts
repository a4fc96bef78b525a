import { zhCharts } from './zh.charts.ts';
import { zhReach } from './zh.reach.ts';

/** The words of a story's page while a reader explores it. */
export const zhExplore = {
	...zhCharts,
	themes: {
		title: '主题',
		/** What the colours and numbers of the page count; `matrix`: what the heatmap's do. */
		counts: (v: { headlines: boolean; matrix: 'sentences' | 'mentions' }): string =>
			`数${v.headlines ? '正文和标题' : '正文'}的句数${v.matrix === 'mentions' ? '，热力图数次数' : ''}`,
		/**
		 * How many of all delegations; number and unit apart: the number is set large. No zero is printed: of `sentences` that stand in no
		 * section it says so.
		 */
		delegations: (v: {
			n: number;
			of: number;
			sentences: number;
		}): [number: string, unit: string] =>
			v.n > 0
				? [String(v.n), '团']
				: ['', v.sentences === 0 ? '正文未计到' : v.of > 0 ? '各团未计到' : ''],
		sentences: (n: number) => (n > 0 ? `${n}句` : ''),
		/** `sentences` of the whole report: some may stand in no section. */
		summary: (v: { theme: string; delegations: number; sentences: number; headlines: boolean }) =>
			zhReach({ what: 'theme', name: v.theme, delegations: v.delegations }) +
			(v.sentences > 0 ? `，${v.headlines ? '正文和标题' : '正文'}共${v.sentences}句` : '')
	},
	/** `absent` as the legend has it, of two delegations. */
	either: (absent: string): string => `两团${absent}。`,
	search: {
		label: '搜索词语、人名、代表团或原文',
		placeholder: '词语、人名、代表团或原文',
		terms: '词语',
		speakers: '发言者',
		delegations: '代表团',
		sentences: '原文',
		none: '没有找到。',
		results: (n: number) => `${n}条结果`,
		all: (n: number) => `列出全部${n}条`,
		close: '关闭搜索'
	},
	compare: {
		heading: '两个代表团对照',
		with: '与……对照',
		pick: '选一个代表团来对照',
		shared: '两团都计到的词',
		/** Of the two that are compared; what is printed of others plays no part. */
		onlyIn: (name: string) => `两团中仅${name}部分计到`,
		speakers: '发言者',
		themes: '各主题句数'
	},
	/** Behind what a mark counts: what a tap lists, where that is something else. */
	opens: (name: string): string => `（点开：${name}）`,
	concordance: { title: '原句索引' }
};

export type ExploreMessages = typeof zhExplore;
