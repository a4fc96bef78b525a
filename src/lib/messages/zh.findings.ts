import type { FindingMessages } from './findings.ts';

/** 并列的引文之间不加顿号：“三高四新”“三强一化”（GB/T 15834）。 */
const quote = (...names: string[]) => names.map((name) => `“${name}”`).join('');

const percent = (share: number) => `${Math.round(share * 100)}%`;

export const zhFindings: FindingMessages = {
	'shared-theme': (v) => {
		const theme = quote(v.theme.zh);
		if (v.delegations === v.of)
			return `${v.of}个代表团的报道里都计到${theme}类词语，正文共${v.sentences}句。`;
		const apart =
			v.apartFrom.length > 0 ? `不计${quote(...v.apartFrom.map((name) => name.zh))}，` : '';
		return v.most
			? `${apart}计到${theme}类词语的代表团最多：${v.of}个中的${v.delegations}个，正文共${v.sentences}句。`
			: `${v.of}个代表团中，${v.delegations}个的报道里计到${theme}类词语，正文共${v.sentences}句。`;
	},

	'shared-term': (v) =>
		v.most && v.delegations < v.of
			? `计到的代表团最多的词是${quote(v.term.zh)}：${v.of}个中的${v.delegations}个，正文共${v.sentences}句。`
			: `${v.of}个代表团中，${v.delegations}个的报道里计到${quote(v.term.zh)}，正文共${v.sentences}句。`,

	'hot-words': (v) => {
		const words = quote(...v.words.map((word) => word.term.zh));
		const counts = v.words.map((word) => `${word.delegations}个`).join('、');
		const several = v.words.length > 1 ? '依次' : '';
		return `报道称${words}为${v.labels.join('或')}；逐句查找，${v.of}个代表团中计到的${several}有${counts}。`;
	},

	'one-delegation': (v) => {
		const once =
			v.once === 0
				? ''
				: v.once < v.one
					? `，其中${v.once}个只计到一次`
					: v.one === 1
						? '，只计到一次'
						: '，每个只计到一次';
		return `正文计到词表中的${v.terms}个词，${v.one}个${v.one > 1 ? '各' : ''}只计于一个代表团的报道${once}。`;
	},

	quotation: (v) => {
		const parts = [
			v.quoted > 0 ? `${v.quoted}人有直接引语` : '',
			v.unsure > 0 ? `${v.unsure}人的引语由上下文归属` : '',
			v.paraphrased > 0 ? `${v.paraphrased}人的话只见于报道转述` : ''
		].filter((part) => part !== '');
		const which = v.unsure > 0 ? '点名的直接引语（不计由上下文归属的）' : '点名的直接引语';
		const share =
			v.quoted === 0
				? ''
				: v.share < 0.005
					? `${which}不足正文的1%。`
					: `${which}约占正文的${percent(v.share)}。`;
		return `报道点名发言${v.speakers}人：${parts.join('，')}。${share}`;
	},

	attendance: (v) =>
		v.delegations === v.of
			? `各代表团与会共${v.attending}人，相应部分点名发言${v.named}人。`
			: `${v.of}个代表团中，报道载明与会人数的有${v.delegations}个，共${v.attending}人，相应部分点名发言${v.named}人。`
};
