import { isOneOf, setOf } from '#extract/text/characters.ts';
import { COMMON_VERBS, VERBS, verbOf, type VerbRole } from './verbs.ts';
import { isBlank } from '#extract/text/lines.ts';

/** What a word does in a sentence that reports speech. */
export type Role =
	| VerbRole
	/** 代表, 委员: a name stands in front or behind. */
	| 'title'
	/** 市长, 董事长: a name stands behind. */
	| 'office'
	/** 记者, of another newspaper perhaps. */
	| 'reporter'
	/** 代表们, 大家: the delegation as a body. */
	| 'body'
	/** 代表团, where a cue follows at once. */
	| 'team'
	| 'he'
	| 'they'
	/** 代表性, 说明: words that only look like one of these. */
	| 'other';

export const BODIES =
	'代表们 委员们 代表委员们 党代表们 与会代表 与会委员 与会党代表 与会代表们 与会委员们 与会人员 与会者 与会同志 大家 各位代表 各位委员 全体代表 全体委员 参会代表 ' +
	'参会委员 参会人员 到会代表 在场代表 代表委员 许多代表 不少代表 多位代表 各代表 许多委员 不少委员 多位委员 人大代表们 政协委员们 到会委员 ' +
	'与会代表委员 参会代表委员 不少与会代表 不少代表委员 多名代表 多名委员 几位代表 几位委员 部分代表 部分委员 多位与会代表 与会的代表 与会的代表们 参会代表们 众人 与会嘉宾 参会者 不少参加人 许多参加人 多位参加人 多名参加人 几位参加人 部分参加人 各位参加人';

/** The same, where a cue follows at once. */
const TEAMS =
	'代表团 有人 村里人 旁人 别人 外人 路人 人们 亲友们 家里人 身边人 很多人 不少人 有些人 好多人 邻居们 老乡们 同事们 家长们 网友们 大伙 大伙儿 该人士 行业人士 分析人士 知情人 有关人士 相关人士 知情人士 与会专家 有专家 调研组 干部群众 广大干部群众 各族干部群众 党员干部 干部职工 广大干部 各界人士 受访者 业内人士 专家们 乡亲们 村民们 职工们 师生们 同学们 老师们 参展企业 受访企业 参会企业 不少企业 多家企业 许多企业 有企业';

export const OTHERS =
	'没有人 妇女儿童 谈吐 指给 细数 历数 悉数 无数 算数 点数 计数 如数 人数 总数 次数 岁数 分数 系数 基数 少数 多数 半数 件数 票数 代表性 代表大会 代表处 代表队 代表权 代表证 代表人物 代表资格 代表选举 代表身份 代表职责 代表名额 代表意见 代表通道 委员通道 代表驻地 代表议案 代表风采 ' +
	'委员会 委员小组 委员分组 委员讨论 委员联组 委员界 代表分组 代表联组 委员长 委员单位 委员提案 委员工作室 代表小组 代表联络站 代表之家 他山 他乡 他国 他人 其他 他日 常务委员会 常委会 ' +
	'问题 问道 访问 提问 慰问 学问 疑问 问卷 问计 问需 问政 问答 问候 问起 问到 问及 问诊 问路 问效 问责 追问 拷问 质问 听说 据说 小说 传说 学说 说法 说服 说理 话说 虽说 再说 称号 称为 称谓 称职 号称 名称 职称 堪称 俗称 简称 统称 人称 称赞 对称 匀称 相称 说实话 说到底 说话 不用说 应该说 可以说 一句话 就是说 一般来说 总的来说 ' +
	'讲话 讲解 讲究 讲述 讲政治 讲台 讲座 讲坛 讲堂 讲稿 讲义 讲评 讲好 讲清 讲师 主讲 宣讲 演讲 讲课 讲授 讲奉献 听讲 讲规矩 讲诚信 道路 道德 渠道 街道 报道 管道 通道 频道 轨道 赛道 味道 跑道 ' +
	'知道 道理 一道 大道 铁道 有道 厚道 人道 公道 地道 隧道 航道 河道 国道 省道 车道 孝道 便道 步道 绿道 道歉 道谢 提出者 希望工程 希望小学 介绍信 分析报告 门道 志同道合 古道 茶道 ' +
	'游说 诉说 解说 建议书 建议案 倡议书 充满希望 新希望 评价体系 承诺书 分析研判 大家庭 大家族 大家风范 大家园 合理化建议 意见建议 意见和建议 对策建议 议案建议 建议意见 金点子建议 ' +
	'指导 指标 指挥 指引 指南 指示 指数 指定 指望 指向 指责 指点 指派 手指 戒指 指尖 指战员 指甲 指纹 指路 指日 首屈一指 屈指 弹指 反映出 洽谈 会谈 座谈 访谈 商谈 谈判 谈心 谈话 面谈 约谈 恳谈 谈论 谈谈 健谈 笑谈 漫谈 畅谈 ' +
	'建言献策 建言资政 资政建言 建言履职 文汇报 汇报工作 汇报会 批评教育 批评指正 批评与自我批评 自我批评 担心的 工作汇报 汇报了 高度评价 积极评价 给予评价 充分肯定 表示了 感言录 形容词 回答好 回应好 解释权 介绍会 期待感 承诺制 强调整 主张权 动员 裁员 复员 全员 满员 超员 定员 减员 员额 随员 人员密集 村民宿 村民小组 村民委员会 村民自治 居民区 居民楼 农民专业合作社 农民合作社 职工之家 学生会 青年节 增长 成长 生长 延长 特长 擅长 漫长 家长里短 长期 长远 长效 长江 长沙 长处 长久 长大 长达 长途';

/** 张三代表作了发言, but 代表作: a title where a name stands in front, else a word of its own. */
export const PERHAPS_TITLE = new Set(['代表作', '代表着', '代表了']);

export const TITLES = '代表 委员 党代表 人大代表 政协委员 议员 团代表';

export function rolesOf(offices: readonly string[]): [word: string, role: Role][] {
	const of = (words: string, role: Role): [string, Role][] =>
		words
			.split(' ')
			.filter(Boolean)
			.map((word) => [word, role]);
	const roles = new Map<string, Role>([
		...offices.map((office): [string, Role] => [office, 'office']),
		...of(OTHERS, 'other'),
		...of([...PERHAPS_TITLE].join(' '), 'title'),
		...VERBS.map(({ word, role }): [string, Role] => [word, role]),
		...of(TITLES, 'title'),
		...of(BODIES, 'body'),
		...of(TEAMS, 'team'),
		...of('记者', 'reporter'),
		...of('他 她 这位', 'he'),
		...of('他们 她们 两人 二人 两位代表 两位委员', 'they')
	]);
	return [...roles];
}

/** 赞同, 感谢 behind 表示: no words are reported. */
const FEELINGS =
	'赞同|祝贺|感谢|谢意|欢迎|支持|拥护|肯定|敬意|认可|认同|同意|关注|关心|慰问|赞赏|点赞|问候|满意|赞成|赞扬|赞许|赞誉|称赞|感激|敬佩|理解|惊讶|震惊|不满|愤慨|抗议|反对|同情|哀悼|惋惜|钦佩|歉意|遗憾|欣慰|自豪';
const THANKS = new RegExp(
	`^(?:了)?(?:完全|衷心|热烈|诚挚|高度|充分|坚决|一致|亲切|由衷|真诚|崇高|满意|深切|极大|积极|的|地|最)*(?:${FEELINGS})(?:[和与及、](?:完全|衷心|热烈|诚挚|高度|充分|坚决|一致|亲切|由衷|真诚|崇高|满意|深切|极大|积极|的|地|最)*(?:${FEELINGS}))?(?=[，。；！]|$)`,
	'u'
);
const NOUN_IN_FRONT = setOf('的条点项些个份好等了类件');
/** 提交议案11件，建议|83件: a noun, and how many. */
const COUNTED = /^(?:约|共|近)?(?:\d{1,5}|[一二两三四五六七八九十百千]{1,4})(?:余|多)?[件条项份]/u;
/** 建议书, 建议和意见: nouns. */
const NO_PROPOSAL = setOf('案书被和与、及');
/** 眼含|希望, 带着喜悦与|期盼, 批评和|建议: nouns, which somebody has. */
const HELD = /(?:[和与及含怀抱]|充满|满怀|寄予|燃起|重燃|看到|带来|有着|带着|满载)$/u;
/** What is done to a proposal, in front of it. */
const HANDLES =
	/(?:修改|完善|准备|提交|形成|撰写|收集|征集|梳理|整理|办理|答复|采纳|落实|征求|听取)$/u;
const AND = setOf('和与、及');
const FROM = /从[^，。：“”]{1,20}$/u;
/** 建议|中写道: in what was handed in. */
const IN_IT = /^中[写提指说]/u;
/** What parts a verb of speaking from the words. */
const MARKS = setOf('，：“"。！？');
/** 说出|了三个体会：… */
const COLON_AHEAD = /^了[^，。：“”]{0,20}：/u;
/** 介绍|今年村里修了三条路，…: a clause, and no matter: it begins with when or who, and something is done in it. */
const TELLS =
	/^(?:自|从)?(?:今年|去年|\d{4}年)(?:以来|起|初|底)[^，。；：“”的]{4,24}，|^(?:今年|去年|前年|近年来?|这些?年|目前|如今|现在|眼下|当前|\d{4}年|他们?|她们?)[^，。；：“”的]{1,24}(?:了(?!的)|已|将|正在)[^，。；：“”的]{0,12}[，。]/u;
/**
 * 答应|下周带人去看现场, 承认|当时没想到会有这么多人来: no mark parts the verb from what may be told, and it is a clause, no noun: something is not, will or
 * has to be, or is said to be at a time.
 */
const MAY_TELL =
	/^(?=[^，。；：！？“”的]{6,})(?![了过着起出一这那]|[^，。；：“”]{0,30}的[^，。；：“”]{1,8}[，。；])[^，。；：！？“”]{0,24}?(?:不|没|[今明后]天|[今明去前]年|[上下]?(?:周|个月)|当[时年初]|[会要将能应](?!议|场|求|点|力|源|对|急|用)|已经?|正在|一定|必须|可以|再也|[年月天]了?[，。；]|过(?![程度节去来]))/u;
/** 调研时|要求，…, 主持会议并|要求，…: when it is said, or what else is done, right in front of the verb. */
const WHILE = /(?:[时中后上并]|并还|还|也|又)$/u;
/** In front of a verb of speaking these say that nothing is said. */
const NOT = /(?:没有?|未|不曾|从不)(?:直接|马上|立即|正面|当场)?$/u;
/** 谈到|干部作风。: what is spoken about, and nothing of it. */
const MERE_MATTER = /^[^，。：“”不没是有要会能]{1,7}(?:。|$)/u;
/** 说起|了水渠：…, and no quotation, which has its colon */
const MATTER_AHEAD = /^了[^，。：“”]{0,20}：(?![“"])/u;
/** 谈到基层应急能力建设时|表示, 谈及路灯，|动情地说：, 提到路灯，|她说，: the words follow another verb, and this one has what they are about. */
const VERB_AHEAD = new RegExp(
	`^[^，。；：“”！？]{1,24}?(?:时，?[^，。；“]{0,8}?|，[他她]?(?:\\p{Script=Han}{1,4}地)?)(?:${COMMON_VERBS}|希望|建议|呼吁|期待|相信|觉得|感到)`,
	'u'
);
/** 邀请|大家到湖边走一走, but 邀请大家发言 */
export const INVITED =
	/^(?:大家|各位[^，。]{0,6}?|(?:广大|全国|海内外|四海|八方)[^，。]{1,6}?|游客|朋友们)(?:[^，。]{0,2}[来到去走]|前往|常回)/u;
/** Words that are told to whoever stands behind the verb: 勉励|大家. */
const ENCOURAGED = /^[^，。：“”]{1,8}[，：]/u;

/** 叮嘱|他雪天路滑, 提醒|各方，互认不等于降低门槛: whom the words are said to, in front of them. */
export const WHOM =
	/^(?:(?:随行|在场|身边|同行)的[^，。：“”的]{0,10}(?:人员|同志|负责人|干部)(?=[，：])[，：]|[^，。：“”的]{0,4}(?:们|大家|各方|对方|记者|干部|村民|居民|职工|游客|群众|同事|乡亲|工友|同志)(?=[，：])[，：]|(?:他|她)们?(?:[，：]|(?=[^，。：“”的]{4,}[，。])(?!们|的|和|与))|[^，。：“”]{2,18}[说道讲][，：]|[^，。：“”的]{0,4}们(?=[^，。：“”的]{4,24}[，。、；]))/u;

/** 说得|很实在，公交要是半小时才来一趟，…: how it is said, in front of the words. */
export const MANNER =
	/^得(?:很|更|更加|十分|非常|也|挺|格外|最|特别)?(?:实在|直白|直接|直截了当|干脆|恳切|诚恳|动情|坦率|坦诚|明白|具体|形象|风趣|朴实|通俗|在理|斩钉截铁|掷地有声)[，：]/u;

/** 告诉|澎湃新闻记者: whom the words are told. */
export const LISTENER = /^[^，。：“”]{0,8}?(?:记者|笔者)/u;

/** 洪宇告诉|老师，…: behind a person. */
export const TOLD = /^[^，。：“”]{1,6}(?=[，：])/u;

/** 王军代表特别|提到: what stands between a subject and its verb without parting them. */
const ADVERBS =
	/^(?:特别|尤其|着重|重点|专门|主要|首先|最后|同时|多次|反复|一再|再次|再三|进一步|郑重|明确|率先|动情地|激动地|联名|并|也|亦|都|均|还|仍|则|又|另|就|曾|便|更|一边|边|一面|随后|接着|当场|当即|立即|分别|共同|联合|普遍|一致|纷纷|现场|坚定|坦率|坦诚|直接|公开|正式|曾经|刚刚|已经)*$/u;

/** Whether nothing but such adverbs stands between `from` and `to`. */
export function isAdverbs(text: string, from: number, to: number): boolean {
	return to <= from || ADVERBS.test(text.slice(from, to));
}

/** Whether a cue is a verb of speaking where it stands: `front` is the character before, `adjacent` true behind its subject. */
export function isVerb(
	text: string,
	at: number,
	word: string,
	role: Role,
	adjacent: boolean,
	clause: number
): boolean {
	const end = at + word.length;
	const after = text[end] ?? '';
	const front = at > clause ? text[at - 1]! : '';
	const marked =
		after === '' ||
		(verbOf(word)?.whom === true && WHOM.test(text.slice(end, end + 20))) ||
		isOneOf(MARKS, text, end) ||
		isBlank(text.charCodeAt(end)) ||
		(word === '说出' && COLON_AHEAD.test(text.slice(end, end + 24))) ||
		(verbOf(word)?.about === true && MATTER_AHEAD.test(text.slice(end, end + 24)));
	if (after === '的' || after === '过' || after === '着') return false;
	// 没有|谈医院，谈的是药材
	if (NOT.test(text.slice(Math.max(clause, at - 4), at))) return false;
	if (role === 'proposal' && word !== '要求' && !proposes(text, end, front, adjacent)) return false;
	// 修改完善|建议: a noun.
	if (role === 'proposal' && HANDLES.test(text.slice(Math.max(clause, at - 2), at))) return false;
	const verb = verbOf(word);
	// 透着期待|与信心, 带着喜悦与|期盼: a noun.
	if (verb?.role === 'weak' && isOneOf(AND, text, end)) return false;
	if (
		(verb?.role === 'weak' || role === 'proposal') &&
		HELD.test(text.slice(Math.max(clause, at - 2), at))
	)
		return false;
	// 从一次修复|说起，…: where the story begins.
	if (verb?.about && FROM.test(text.slice(Math.max(clause, at - 24), at))) return false;
	if (verb?.about && VERB_AHEAD.test(text.slice(end, end + 36))) return false;
	switch (verb?.needs) {
		case 'marked':
			return marked || (adjacent && TELLS.test(text.slice(end, end + 32)));
		case 'feeling':
			return marked;
		case 'near':
			// 提醒|了大家: nothing of what was said.
			return marked || (adjacent && after !== '了');
		case 'short':
			return marked || adjacent;
		case 'beside':
			return adjacent || (marked && WHILE.test(text.slice(Math.max(clause, at - 2), at)));
		case 'question':
			return adjacent && after === '：';
		case 'view':
		case 'source':
			return adjacent && marked;
		case 'inviting':
			return adjacent && INVITED.test(text.slice(end, end + 12));
		case 'told': {
			const to = text.slice(end, end + 12);
			return LISTENER.test(to) || (adjacent && TOLD.test(to));
		}
		case 'addressed':
			return ENCOURAGED.test(text.slice(end, end + 12));
		case 'bound':
			// 她又正色道：“…”, but 渠道，…
			return marked && (adjacent || /[：“。]/u.test(text.slice(end, end + 2)));
		case 'sigh':
			// …，让局长李四感慨不已。 What follows a comma is told, not said.
			return marked && after !== '，';
		case 'thanks':
			return !THANKS.test(text.slice(end, end + 20));
		case 'named':
			// 反复提到一个词：实干。
			return (
				marked ||
				(adjacent && !MERE_MATTER.test(text.slice(end, end + 10))) ||
				after === '了' ||
				/^[^，。；“]{1,10}：/u.test(text.slice(end, end + 11))
			);
		default:
			return true;
	}
}

/** Whether a verb that needs a mark and has none may tell something all the same. */
export function mayTell(text: string, at: number, word: string): boolean {
	const end = at + word.length;
	return verbOf(word)?.needs === 'marked' && MAY_TELL.test(text.slice(end, end + 60));
}

/** Whether 建议 and the like are the verb: not 三条建议, 建议书, 建议83件. */
function proposes(text: string, end: number, front: string, adjacent: boolean): boolean {
	if (isOneOf(NOUN_IN_FRONT, front, 0) && !adjacent) return false;
	if (IN_IT.test(text.slice(end, end + 2))) return false;
	return !isOneOf(NO_PROPOSAL, text, end) && !COUNTED.test(text.slice(end, end + 8));
}
