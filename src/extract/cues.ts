/** What a word does in a sentence that reports speech. */
export type Role =
	/** 说, 表示: what follows or precedes is somebody's words. */
	| 'cue'
	/** 建议, 呼吁: what follows is somebody's proposal. */
	| 'proposal'
	/** 代表, 委员: a name stands in front or behind. */
	| 'title'
	/** 代表们, 大家: the delegation as a body. */
	| 'body'
	| 'he'
	| 'they'
	/** 代表团, 代表性: words that only look like one of these. */
	| 'other';

const CUES =
	'说 说道 说起 表示 认为 指出 称 谈到 谈道 谈及 提出 强调 坦言 直言 介绍 介绍说 介绍道 感慨 感慨道 感慨地说 感叹 感叹道 告诉记者 讲 讲道 讲到 提到 ' +
	'笑言 笑道 笑称 直呼 坚信 深信 主张 表态 承诺 分析 分析说 分析道 补充 补充道 补充说 回忆 回忆道 回忆说 解释 解释说 解释道 回应 回答 ' +
	'透露 呼喊 赞叹 赞叹道 点赞道 评价 评价道 总结道 总结说 指明 阐述 深有感触地说 发言说 发言称 表达 认识到 感到 感受到 觉得 算账说 激动地说 ' +
	'道 断言 明确表示 建言道 有感而发 相信 告诉大家 介绍到 告诉笔者 对记者说';

const PROPOSALS =
	'建议 呼吁 倡议 提议 提出建议 提建议 建言 希望 提出了建议 提出以下建议 提出了以下建议 期待 期盼 恳请 建议说 建议道';

const BODIES =
	'代表们 委员们 代表委员们 党代表们 与会代表 与会委员 与会党代表 与会代表们 与会人员 与会者 与会同志 大家 各位代表 各位委员 全体代表 全体委员 参会代表 ' +
	'参会委员 参会人员 到会代表 在场代表 代表委员 许多代表 不少代表 多位代表 各代表 许多委员 不少委员 多位委员 列席人员 人大代表们 政协委员们 ' +
	'与会代表委员 参会代表委员 不少与会代表 不少代表委员 多名代表 多名委员 几位代表 几位委员 部分代表 部分委员 多位与会代表 与会的代表 与会的代表们';

const OTHERS =
	'代表团 代表性 代表作 代表大会 代表处 代表队 代表权 代表证 代表人物 代表着 代表了 代表资格 代表选举 代表建议 代表议案 党代表 法人代表 法定代表人 ' +
	'委员会 委员长 委员单位 委员提案 委员工作室 代表小组 代表工作 代表联络站 代表之家 团代表 代表履职 他山 他乡 他国 他人 其他 他日 他说 ' +
	'听说 据说 小说 传说 学说 说法 说明 说服 说理 话说 虽说 再说 称号 称为 称谓 称职 号称 名称 职称 堪称 俗称 简称 统称 人称 称赞 对称 匀称 相称 宣称 ' +
	'讲话 讲解 讲究 讲述 讲政治 讲台 讲座 讲好 讲清 讲师 主讲 宣讲 演讲 讲课 讲授 讲奉献 道路 道德 渠道 街道 报道 管道 通道 频道 轨道 赛道 味道 ' +
	'知道 道理 一道 大道 铁道 有道 厚道 人道 公道 地道 跑道 隧道 航道 河道 国道 省道 车道 孝道 提出者 表示了 希望工程 表达了 介绍信 分析报告 ' +
	'游说 诉说 解说 建议书 建议案 倡议书 充满希望 新希望 期待感 评价体系 承诺书 分析研判 大家庭 大家族 大家风范';

export interface Keyword {
	role: Role;
}

export function roles(): [word: string, role: Role][] {
	const of = (words: string, role: Role): [string, Role][] =>
		words.split(' ').map((word) => [word, role]);
	return [
		...of(CUES, 'cue'),
		...of(PROPOSALS, 'proposal'),
		...of('代表 委员', 'title'),
		...of(BODIES, 'body'),
		...of('他 她', 'he'),
		...of('他们 她们', 'they'),
		...of(OTHERS.replace(' 他说', ''), 'other')
	];
}
