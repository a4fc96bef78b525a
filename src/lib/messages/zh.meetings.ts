import type { MeetingsMessages } from './meetings.ts';

export const zhMeetings: MeetingsMessages = {
	beside: (title) => `与《${title}》并排看`,
	title: ([earlier, later]) => `两篇报道并排看：${earlier}与${later}`,
	labels: ([earlier, later]) =>
		earlier !== null && later !== null && earlier !== later
			? [`${earlier}年`, `${later}年`]
			: ['甲篇', '乙篇'],
	reports: '两篇报道',
	event: '会议',
	length: '正文长度',
	long: ({ sentences, characters }) => `${sentences}句，连标点${characters}字`,
	delegations: '代表团',
	speakers: '点名发言',
	caution:
		'两篇报道的长短、写法不必相同：数字只说各自印了多少句，不能拿来排名，也不说明会上谁说得多。',
	themes: '各主题在哪里计到',
	counted: ({ delegations, sentences }) =>
		(delegations > 0 ? `${delegations}团` : '') + `${sentences}句`,
	blank: '正文未计到该主题的词',
	noTheme: '不在词表：这一篇的词表没有该主题',
	matrix: '各地各主题句数',
	explain:
		'每格是该篇正文计到该主题词语的句数。空白：该篇有此地代表团的部分，其中未计到相应词语；“无专段”：该篇没有这样的部分，别处或许提到此地。',
	joined: '几地合在一行的，在一篇里是一个联合代表团；另一篇可能只有其中几地的部分。',
	place: '地方',
	noSection: '无专段',
	words: '词语',
	both: '两篇都计到的词',
	only: (label) => `两篇中仅${label}计到`,
	unlisted: (label, other) => `${label}计到，不在${other}的词表`,
	notListed: '不在这一篇的词表：这一篇不计该词。',
	own: '其中一篇由自己的词表规定该词，两篇所计的写法可能不同',
	none: '没有。',
	sentences: '句数',
	evidence: '原句',
	outside: '不在任何代表团部分',
	nothingOutside: '各代表团部分之外未计到该主题的词。',
	others: '同一地方的其他并排',
	choose: {
		link: '任选两篇报道并排看',
		title: '任选两篇报道并排看',
		text: '选两篇报道，同一地方或不同地方的都可以：哪些词两篇都计到、哪些只有一篇计到、哪里没有专段、哪些词不在词表，各归各的；主题和词语的每个数字都通到两篇的原句。',
		first: '一篇',
		second: '另一篇',
		none: '请选择',
		submit: '并排看',
		same: '选的是同一篇，请另选一篇。',
		loading: '正在取两篇报道……',
		failed: '没能取来，再按一次试试。',
		pairs: '现成的并排'
	}
};
