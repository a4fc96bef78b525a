/** What the script of a framed chart says: the few words that every reader of an embed loads besides the chart's own. */
export const zhFrame = {
	more: (n: number) => `另有${n}句，见完整图表`,
	close: '收起',
	/** Leads to the sentences in the article around the frame. */
	show: '在文中看',
	/** What a sentence counts for: themes, or words. */
	counts: (names: string[]) =>
		names.length > 0 ? `这一句计入：${names.join('、')}` : '这一句没有计入图中的词。',
	failed: '数据没有取到，请打开完整图表。',
	broken: '这一选择没能显示，请打开完整图表。'
};

export type FrameMessages = typeof zhFrame;
