import type { ArchiveMessages } from './archive.ts';
import { zhReach } from './zh.reach.ts';

export const zhArchive: ArchiveMessages = {
	title: (place) => (place === null ? '全部报道' : `${place}的报道`),
	count: (stories) => `共${stories}篇`,
	places: '地区',
	everywhere: '全部地区',
	undated: '未注明年份',
	published: (date) => {
		const [year, month, day] = date.split('-').map(Number);
		return `${year}年${month}月${day}日`;
	},
	shows: ({ theme, delegations }) => zhReach({ what: 'theme', name: theme, delegations }),
	showsNothing: '报道未计到词表各主题的词语',
	page: ({ page, of }) => `第${page}页，共${of}页`,
	pageBefore: '前一页',
	pageBehind: '后一页',
	neighbours: '其他报道',
	newer: '较新的一篇',
	older: '较早的一篇',
	before: '列在前面的一篇',
	behind: '列在后面的一篇',
	all: '全部报道',
	feed: '订阅',
	find: {
		label: '在全部报道里搜索词语、人名、代表团或原文',
		placeholder: '词语、人名、代表团或原文',
		found: ({ stories, places }) => `${stories}篇报道里找到${places}处。`,
		none: '没有找到。',
		looked: ({ n, of }) => `已查${n}篇，共${of}篇……`,
		failed: (stories) => `有${stories}篇没能取来，未查。`,
		unavailable: '搜索没能取来，再输入一次试试。',
		kinds: { terms: '词语', themes: '主题', speakers: '发言者', delegations: '代表团' },
		more: (places) => `这篇里另有${places}处`,
		moreStories: (stories) => `另有${stories}篇，接着列出`
	}
};
