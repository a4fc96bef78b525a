import { behindOffice, isOffice, officeBefore } from './offices.ts';
import type { Passage } from './reading.ts';
import { COMPOUND, hasPlainSurname, hasSurname, hasTwoSurnames, mayBegin } from './surnames.ts';

/** Words that stand where a name would, in front of 代表 or 委员. */
const NO_NAMES = new Set(
	(
		'党代会 二十大 十九大 十八大 编委 与会 各位 全体 参会 到会 列席 在场 许多 不少 多位 几位 部分 车主 业主 户主 房主 商户 厂商 其他 其它 所有 有的 有些 一些 这位 那位 该位 两位 三位 多名 几名 数名 数位 各级 各界 各行 各族 各地 各团 全国 全省 全市 全县 全区 省级 市级 区级 县级 ' +
		'人大 政协 党代 团代 工会 职工 农民 工人 青年 妇女 基层 一线 企业 教师 医生 学生 群众 居民 村民 市民 党员 干部 民族 宗教 女性 先进 杰出 优秀 突出 新任 当选 本次 大会 老党员 农民工 企业家 大学生 ' +
		'小组 分组 讨论 会议 党委 纪委 常委 政府 机关 乡镇 社区 街道 农村 城市 界别 民主 党派 无党派 政治 时代 先锋 典型 行业 地区 地方 区域 国家 人民 社会 各代表团 和与会 家长 媒体 专家 劳模 医护 港澳 侨胞 台胞 外地 本地 军队 ' +
		'听取 作为 成为 担任 身为 选举 当选为 我们 你们 他们 她们 大家 自己 同志 委员 代表 主席团 执行 监察 监督 仲裁 评审 评标 学术 编辑 组织 专门 教育 科技 文化 首席 全权 法人 法定 单位 部门 学校 团队 港区 ' +
		'来自 请假 缺席 特邀 资深 住村 驻村 部队 解放军 武警 消防 公安 政法 经济 农业 工业 教育界 科技界 文艺界 妇联 工商 工商联 民革 民盟 民建 民进 农工党 致公党 九三 台盟 侨联 侨界 科协 文联 青联 团委 ' +
		'各民主党派 少数民族 专职 兼职 常务 副主任 主任 书记 现场 参加 出席 邀请 一名 一位 这名 那名 几个 多个 各位人大 与会人大 参会人大 与会政协 全国人大 省人大 市人大 区人大 县人大 镇人大 乡人大 ' +
		'全国政协 省政协 市政协 区政协 县政协 湖南 湖北 河南 河北 广东 广西 江苏 江西 浙江 安徽 福建 山东 山西 陕西 甘肃 青海 四川 贵州 云南 海南 北京 上海 天津 重庆 辽宁 吉林 黑龙江 内蒙古 新疆 西藏 宁夏 香港 澳门 台湾 ' +
		'今天 昨天 当日 当天 会上 会后 随后 接着 最后 此外 同时 其中 不同 相关 有关 广大 还有 也有 就有 另有 更有 只有 具有 没有 所在 与会的 参会的 新当选 更多 众多 诸多 大多数 多数 少数 个别 任何 某位 每位 一部分 绝大多数 参与 充分 发挥 履行 直接 间接 ' +
		'审议 采访 走访 调研 邻座 身边 身旁 同组 同行 记者 笔者 男 女 新 老 本市 本团 本组 该团 该组 我市 我省 我县 我区 全团 双方 各方 多方 常驻 非中共 党外 党内 特约 妇女界 农业界 工商界 经济界 科协界 青联界 医卫界 社科界 体育界 新闻界 宗教界 民族界 国务 海外 受邀 应邀 出任 首次出任 担任过 聋人 盲人 老人 牧人 年轻人 残疾人 主持人 传承人 负责人'
	).split(' ')
);

/** Common words that begin like a name; a name alone in front of a verb is none of these. */
const COMMON = new Set(
	(
		'年龄 年代 年轻 年度 高兴 高度 高效 高质 常常 常年 简单 严格 明确 明显 全面 应该 方面 时候 时常 时而 时刻 和谐 平时 平均 安全 安排 成为 成立 成功 成果 成绩 程度 项目 计划 任务 任何 单位 单独 关于 关键 关心 关注 向来 国家 万一 于是 于此 何况 何时 曾经 经常 经过 经济 连续 连日 ' +
		'农民 农村 农业 黄金 白天 金融 金秋 石油 江山 江南 山区 许多 许久 相信 相关 相反 相比 强调 强化 施工 曲折 容易 齐心 齐声 党员 党委 党代 党中 党组 水利 水平 车间 车辆 花园 雷锋 马上 马路 方案 方向 方便 方式 卫生 卫健 申请 申报 路上 路径 古代 童年 景区 景象 ' +
		'解决 解放 解释 凌晨 强大 田间 田野 乐观 乐于 利用 文化 文明 文艺 文旅 文件 法律 法院 武警 武装 支持 支部 支队 包括 包容 左右 余下 都是 都将 那么 那些 那样 那就 能力 能够 能源 双方 双创 从事 从而 从业 从前 从此 由于 由此 由衷 满怀 满意 满满 化工 保护 保障 保持 保证 ' +
		'员工 干部 干群 干事 危机 布局 习惯 空间 边境 尚未 游客 银行 商业 商品 商务 商贸 商家 商会 商界 查看 原来 原因 原则 原本 官方 官员 官兵 衣食 明天 明年 沙滩 宣传 应对 应急 应用 台上 通报 通过 别人 别的 连片 易于 章程 季度 温馨 温暖 康养 宁愿 尤其 向上 向前 ' +
		'毕竟 苗族 华人 华侨 房子 边防 古人 来宾 来年 来自 全国 全市 全省 全县 全区 全体 全会 全力 单说 封面 计算 怀着 鲜明 明知 文章 谈话 谈及 谈到 谈起 谈话间 会上 路人 支书 祝愿 祝福 有人 古语 常言 俗话 老话 易言 别说 且说 单单 就是 任由 时下 向善 向好 和平 农户 农友 ' +
		'乐呵呵 高高兴兴 安安 万万 关切 连连 连忙 应邀 习总书 习近平 向他 向她 向我 向记 那位 那个 那天 山里 山上 包村 房东 车上 边走 边看 边说 左邻 应当 应届 能不 满脸 满腔 满心 成天 成员 成了 成长 终于 关爱 方能 干脆 公共'
	).split(' ')
);

/** Of these, what people are called as well; behind an office it is a name. */
const NAMES_TOO = new Set(['江南', '江山', '田野', '金秋']);

/** What follows a name that nothing else bounds: adverbs, prepositions, verbs. */
const BEHIND_NAME =
	/^(?:\d|讲|内心|难掩|关注|关心|聚焦|带来|提交|通报|充分|分享|做客|会|倍受|备受|倍感|满面|在|对|就|从|向|和|与|跟|以|用|用了|结合|围绕|深|激动|一致|纷纷|一|边|也|还|则|均|都|又|再|更|曾|随后|接着|同时|笑|坦|感|动情|高兴|自豪|欣喜|欣慰|由衷|接受|告诉|听|谈|提|接|率先|首先|最后|先|发言|表|建议|补充|介绍|如是|这样|这么|兴奋|满怀|满脸|充满|认真|认为|进一步|进|指|拿|看|回|说|称|讲|问|答|代表|作为|作|针对|郑重|明确|特别|着重|微笑|面带|直|颇|十分|非常|很|继续|另|举|语气|饱含|手|不|连|已|常|总|最|掷地|信心|脱口|现场|是|来|有|将|要|为|把|被|让|参加|参|出席|主持|分别|带|走|早|正|今|昨|翻|打|当|到|等|所|的|强调|重申|呼吁|希望|期待|表示|指出|汇报|坚|则|亦|续|引述|透露|形容|插话|抢|起|开|率|到会|列席|听取|讲话|因|经|每|多次|多年|两|三|长期|一直|近|刚|身|心|眼|既|虽|如|算|给|请|做|干|务|于|年|同样|频|才|仍|却|随|立|马上|抢|拎|摆|伸|喘|掏|扬|顿了|竖|挥|端|推|握|抬|低|扭|转|招|瞪|咧|抹|擦|捧|摘|抱|牵|深|一脸|满|打趣|插|央求|追|反驳|反问|批评|表明|狠|担|质疑|亦|提|嘱|叮|念叨|憧憬|说完|听完|听罢|听到|指着|微|摇|乐|喊|站|坐|捎|缓|轻|干脆|专|特意|自|全程|散会|通过|并|和记者|话|，|。|：|、|；|“|”|（|！|？)/u;

/**
 * Characters of BEHIND_NAME that many given names end with, and that no verb of speaking follows when they are words: the
 * name is 谢志刚 in 谢志刚提出, and 谢志 in 谢志刚刚提出.
 */
const GIVEN =
	/^先是(?!介|谈|说)|^[刚来为有年向和心深坚起开今因以如](?:说|表示|认为|指出|提出|建议|坦言|直言|介绍|强调|呼吁|告诉|谈|的|代表|委员|[，：。“])/u;
/** 书记钟佰均。 No adverb stands in front of a mark; a verb of one character may. */
const ENDS_NAME = /^[^说称讲指道问谈答曰：，。；“）（\s][，。；：）\n]/u;
/** 黄鸣微笑着说: the smile is no part of the name. */
const SMILES = /^微笑/u;

export function isHan(code: number): boolean {
	return (
		(code >= 0x4e00 && code <= 0x9fff) ||
		(code >= 0x3400 && code <= 0x4dbf) ||
		(code >= 0xf900 && code <= 0xfaff) ||
		code === 0x3007 ||
		(code >= 0xd840 && code <= 0xdfff)
	);
}

/** · • ・ ‧ ∙ as transliterated names have them. */
export function isMiddleDot(code: number): boolean {
	return code === 0xb7 || code === 0x2022 || code === 0x30fb || code === 0x2027 || code === 0x2219;
}

function isNameCharacter(code: number): boolean {
	return isHan(code) || isMiddleDot(code);
}

function isGap(code: number): boolean {
	return code === 0x20 || code === 0x3000 || code === 0xa0;
}

const DOTTED = /^\p{Script=Han}{1,8}(?:[·•・‧∙]\p{Script=Han}{1,10}){1,4}$/u;
/** A name with a middle dot, as far as the next word: 阿依古丽·买买提|通过翻译告诉记者. */
const DOTTED_AHEAD =
	/^\p{Script=Han}{1,8}(?:[·•・‧∙]\p{Script=Han}{1,10}?)+?(?=$|\P{Script=Han}|在|对|就|从|向|一|也|还|则|深|激|说|表示|认为|通过|告诉|建议|指出|坦言|介绍|谈到|强调|呼吁|希望|笑|补充|接着|代表|委员|同志|先生|女士|的|是|来自|等|早|汇报|参加|出席|有着|没|正|刚|却|曾|同样|翻|站|拿|举|握|今年|还|，|：)/u;
/** Of names of two words that are no surname and given name: Tibetan ones. */
const TIBETAN = new Set(
	'次仁 卓玛 扎西 多吉 尼玛 旺堆 平措 拉姆 央金 德吉 格桑 罗布 丹增 巴桑 索朗 白玛 才让 仁青 洛桑 贡布 强巴 加措 嘉措 达瓦 边巴 普布 米玛 普琼 旦增 群培 曲珍 卓嘎 顿珠 益西 桑杰 次旺 措姆 伦珠 塔杰 索南 仁增 旺姆 拉毛 东智 项欠 昂旺 阿旺 土登 晋美'.split(
		' '
	)
);
const PLAIN = /^\p{Script=Han}{2,4}$/u;
const NEVER_IN =
	/[们們的了着是在不这那哪些每各届啊吗吧呢很也都又将被让把使]|^[一二两三四五六七八九十百几多数]+[份件条项张次场群批段句代线]|[界族]$|..[则却对跟与]$|[到委会副没]$|成批|^\p{Script=Han}人$|..[表湖]$|[续又亦]称$|[续又亦]指$|领导|十.?大$|^[名位共]|^[有以由对请与和当等另几两三十本该此其某为及或而但并且像如据因到下中内前]|代表|委员|[位名个]$|选上$|出任$|[一二三四五六七八九几]十|..地$|..同样$|^[一二两三四五六七八九十百第]+[位名]|..[镇乡县村市省区]$|.(?:街道|社区)$/u;

/** Characters that names from other languages are spelt with. */
const SPELT = new Set(
	'阿艾巴布丹德尔格哈呼伊吉加江杰卡克拉勒木玛买曼莫姆那娜尼努诺帕恰仁热日萨赛桑斯塔台图吐托娃瓦维乌吾西夏娅亚依扎卓嘎措旺索才让次达顿多珠平曲央贡保洛丽苏音朵古汗提江森龙金扬珍姬'
);

/** Whether a name in another language may begin with a character. */
export function maySpell(character: string): boolean {
	return SPELT.has(character);
}

/** 洛桑江村, 伊丽苏娅: four characters that name somebody in another language. */
export function isForeign(name: string): boolean {
	if (!/^\p{Script=Han}{4,5}$/u.test(name)) return false;
	let spelt = 0;
	for (const character of name) if (SPELT.has(character)) spelt++;
	return spelt >= name.length - 1;
}

/** How long a name from another language is that begins at `at`, and ends where another word begins; 0 for none. */
export function foreignLength(text: string, at: number): number {
	if (!SPELT.has(text[at] ?? '') && !SPELT.has(text[at + 1] ?? '')) return 0;
	for (const length of [4, 5]) {
		if (!isForeign(text.slice(at, at + length))) continue;
		if (BEHIND_NAME.test(text.slice(at + length, at + length + 8))) return length;
	}
	return 0;
}

/** A name without the blanks that pad it. */
export function nameOf(text: string, [from, to]: Passage): string {
	return text.slice(from, to).replace(/[\s\u3000\u00a0]/gu, '');
}

/** A run of characters that may stand alone as a name: two to four Han characters, or more with a middle dot. */
export function couldBeName(name: string): boolean {
	if (name.length < 2 || name.length > 8) return DOTTED.test(name);
	for (let i = 0; i < name.length; i++) if (!isHan(name.charCodeAt(i))) return DOTTED.test(name);
	const surrogates = name.length > 4 || /[\ud800-\udfff]/.test(name);
	if (surrogates && !PLAIN.test(name)) return false;
	if (NO_NAMES.has(name) || isOffice(name) || NEVER_IN.test(name)) return false;
	// 一|线工人
	if (name.length === 3 && isOffice(name.slice(1))) return false;
	return (
		name.length < 4 ||
		COMPOUND.has(name.slice(0, 2)) ||
		TIBETAN.has(name.slice(0, 2)) ||
		hasTwoSurnames(name)
	);
}

/** What stands alone between a mark and a title: with a surname it may hold characters that are words elsewhere: 萧让. */
function couldBeTitled(run: string): boolean {
	if (couldBeName(run)) return true;
	return (
		/^\p{Script=Han}{2,3}$/u.test(run) &&
		hasSurname(run) &&
		!NO_NAMES.has(run) &&
		!/[们的了着这那哪吗吧呢位名]|[界族]$|..[镇乡县村市省区]$|.(?:街道|社区)$/u.test(run)
	);
}

/** The same, where only the place in the sentence speaks for it. */
export function couldBeBareName(name: string, behindOffice = false): boolean {
	if (!couldBeName(name)) return false;
	if (COMMON.has(name.slice(0, 2)) && !(behindOffice && NAMES_TOO.has(name))) return false;
	if (COMMON.has(name)) return behindOffice && NAMES_TOO.has(name);
	if (name.length === 4 && TIBETAN.has(name.slice(0, 2))) return true;
	return behindOffice ? hasSurname(name) : hasPlainSurname(name);
}

/** Words in front of a name that belong to the sentence. */
const LEADS = (
	'随后 接着 接下来 对此 为此 同时 此外 最后 首先 其次 其间 期间 会上 会后 会场上 席间 现场 另外 另一位 来自 对于 关于 由于 至于 正在 而 但 又 和 与 及 以及 或 据 像 如 由 请 听 跟 在 当 因 用 让 给 向 从 连 ' +
	'昨天 今天 昨日 今日 当天 当日 日前 近日 上午 下午 晚上 今年 去年 刚刚 见到 看到 听到 采访中 讨论中 讨论时 讨论会上 座谈会上 发言中 党外人士 无党派人士'
)
	.split(' ')
	.sort((a, b) => b.length - a.length);
/** What an organisation or a place ends with, so that a name may begin behind it. */
const ORGANISATION_END =
	/^(?:.*(?:[村镇乡县区市省局院校厂所站部委办团队组界党会社盟联处馆园厅署]|公司|集团|街道|中心|大学|银行|支行|分行|民革|民建|民进|九三|台盟|界别|企业|家庭|支部|总支|战线|系统))(\p{Script=Han}{2,3})$/u;

/**
 * The name that ends at `to`: read leftwards, not beyond `from`, which is the beginning of the clause or the end of the
 * name before. Null where no name stands there.
 */
export function readNameBefore(
	text: string,
	from: number,
	to: number,
	known: (name: string) => boolean
): Passage | null {
	let end = to;
	while (end > from && isGap(text.charCodeAt(end - 1))) end--;
	let start = end;
	while (start > from && end - start < 48) {
		const code = text.charCodeAt(start - 1);
		const gap = isGap(code) && start - 1 > from && isHan(text.charCodeAt(start - 2));
		if (!isHan(code) && !isMiddleDot(code) && !gap) break;
		start--;
	}
	const of = text.slice(start, end).lastIndexOf('的');
	if (of >= 0) start += of + 1;
	// 努尔兰·哈孜代表与|赵敏代表: no name holds a title.
	const titled = Math.max(
		text.slice(start, end).lastIndexOf('代表'),
		text.slice(start, end).lastIndexOf('委员')
	);
	if (titled >= 0) start += titled + 2;
	if (titled >= 0 && /[和与及、]/u.test(text[start] ?? '')) start++;
	if (end - start < 2) return null;
	const run = text.slice(start, end);
	// 在鲁|全国人大代表, but 张全国代表.
	if (/全[国省市县]$/u.test(run) && /^(?:人大|政协)/u.test(text.slice(end, end + 2))) return null;
	if (run.length <= 4 && couldBeTitled(run)) return [start, end];
	if ((NO_NAMES.has(run) || run.endsWith('界')) && !known(run)) return null;

	const padded = readPadded(text, start, end);
	if (padded) return padded;
	const gap = Math.max(run.lastIndexOf(' '), run.lastIndexOf('\u3000'), run.lastIndexOf('\u00a0'));
	if (gap >= 0) start += gap + 1;

	for (const length of [4, 3, 2]) {
		if (end - length >= start && known(text.slice(end - length, end))) return [end - length, end];
	}
	const office = behindOffice(text, start, end - 1);
	if (office > start && couldBeName(text.slice(office, end))) return [office, end];
	const whole = start;
	for (const lead of LEADS) {
		if (end - start - lead.length >= 2 && text.startsWith(lead, start)) {
			start += lead.length;
			break;
		}
	}
	return endOfRun(text, start, end) ?? readUnfamiliar(text, whole, end);
}

/** 扎西多吉: four characters that hold no surname and no common word. */
function readUnfamiliar(text: string, start: number, end: number): Passage | null {
	const run = text.slice(start, end);
	if (!/^\p{Script=Han}{4}$/u.test(run) || NEVER_IN.test(run)) return null;
	for (let i = 0; i < 3; i++) if (NO_NAMES.has(run.slice(i, i + 2))) return null;
	return [start, end];
}

/** 王 军, 欧阳 军: one character behind the blank, one surname in front of it. */
function readPadded(text: string, from: number, to: number): Passage | null {
	let gap = to - 1;
	if (gap <= from || !isGap(text.charCodeAt(gap - 1))) return null;
	while (gap > from && isGap(text.charCodeAt(gap - 1))) gap--;
	for (const family of [2, 1]) {
		const start = gap - family;
		if (start < from) continue;
		const surname = text.slice(start, gap);
		if (family === 2 ? COMPOUND.has(surname) : hasSurname(surname) || start === from) {
			return [start, to];
		}
	}
	return null;
}

/** Of a run that may be longer than a name, the part at its end that is one. */
function endOfRun(text: string, start: number, end: number): Passage | null {
	const run = text.slice(start, end);
	if (DOTTED.test(run)) return [start, end];
	if (/..[镇乡县村市省区]$/u.test(run)) return null;
	const dotted = /\p{Script=Han}{2,4}[·•・‧∙][\p{Script=Han}·•・‧∙]+$/u.exec(run)?.[0];
	if (dotted) return [end - dotted.length, end];
	if (run.length <= 4 && couldBeName(run)) {
		if (run.length < 4 || COMPOUND.has(run.slice(0, 2))) return [start, end];
		if (hasTwoSurnames(run) && !hasSurname(run.slice(2))) return [start, end];
	}
	const four = run.slice(-4);
	if (four.length === 4 && (TIBETAN.has(four.slice(0, 2)) || TIBETAN.has(four.slice(2)))) {
		if (TIBETAN.has(four.slice(0, 2)) || run.length === 4) return [end - 4, end];
	}
	const organised = ORGANISATION_END.exec(run)?.[1];
	if (organised && hasSurname(organised) && couldBeName(organised)) {
		return [end - organised.length, end];
	}
	for (const length of [4, 3, 2]) {
		const name = run.slice(-length);
		if (name.length < length || !hasSurname(name) || !couldBeName(name)) continue;
		// 高新|区青年
		if (name.startsWith('区') && run.length > length) continue;
		if (length === 4 && !COMPOUND.has(name.slice(0, 2))) continue;
		return [end - length, end];
	}
	return null;
}

/**
 * The name that begins at `from`, in front of `to`, with nothing or an adverb between: 李四说, 李四深有感触地说,
 * 李四书记说. Behind an office any surname will do. Null where none stands there.
 */
export function readNameAfter(
	text: string,
	from: number,
	to: number,
	known: (name: string) => boolean,
	behindOffice = false
): Passage | null {
	let start = from;
	while (start < to && isGap(text.charCodeAt(start))) start++;
	const words = text.slice(start, Math.min(to, start + 60));
	if (words.length < 2) return null;
	const dotted = DOTTED_AHEAD.exec(words);
	if (dotted) return [start, start + dotted[0].length];
	const padded = /^\p{Script=Han}[ \u3000\u00a0]{1,2}\p{Script=Han}(?=$|\P{Script=Han})/u.exec(
		words
	);
	if (padded && hasSurname(words)) return [start, start + padded[0].length];

	for (const length of [4, 3, 2]) {
		const name = words.slice(0, length);
		if (name.length === length && known(name) && bounds(text, start + length, to)) {
			return [start, start + length];
		}
	}
	const foreign = foreignLength(words, 0);
	if (foreign > 0 && bounds(text, start + foreign, to)) return [start, start + foreign];
	for (const length of [3, 2, 4]) {
		const name = words.slice(0, length);
		if (name.length < length || !couldBeBareName(name, behindOffice)) continue;
		if (length === 3 && SMILES.test(words.slice(2))) continue;
		if (length === 3 && words.length > 3 && !COMPOUND.has(name.slice(0, 2))) {
			// 李江感|慨: the shorter name where only it leaves a word behind.
			if (!bounds(text, start + 3, to) && bounds(text, start + 2, to)) continue;
		}
		if (bounds(text, start + length, to)) return [start, start + length];
	}
	return null;
}

export function bounds(text: string, at: number, to: number): boolean {
	if (at >= to) return true;
	const rest = text.slice(at, Math.min(to, at + 12));
	return BEHIND_NAME.test(rest) || /^\s/u.test(rest) || startsWithOffice(text, at, to);
}

/** 应勇|市长讲起: an office right behind a name. */
export function startsWithOffice(text: string, at: number, to: number): boolean {
	for (let i = at + 2; i <= Math.min(to, at + 6); i++) {
		if (officeBefore(text, at, i)?.length === i - at) return true;
	}
	return false;
}

/** 服装厂女工侯健说: the name that ends right in front of a verb, behind words that are none. */
export function readNameAtEnd(text: string, from: number, to: number): Passage | null {
	const run = /\p{Script=Han}{2,24}$/u.exec(text.slice(Math.max(from, to - 24), to))?.[0];
	if (!run) return null;
	for (const length of [3, 2]) {
		const name = run.slice(-length);
		if (name.length === length && couldBeBareName(name)) return [to - length, to];
	}
	return null;
}

/** Where nothing bounds a name on its right, how long it probably is: 书记潘建龙早早就来到 → 3. 0 for none. */
export function probableLength(text: string, at: number): number {
	if (!isHan(text.charCodeAt(at))) return 0;
	let dots = false;
	for (let i = at + 2; i < at + 9 && isNameCharacter(text.charCodeAt(i)); i++) {
		if (isMiddleDot(text.charCodeAt(i))) dots = true;
	}
	const foreign = dots ? 0 : foreignLength(text, at);
	if (foreign > 0) return foreign;
	if (!dots && !mayBegin(text.charCodeAt(at))) return 0;
	const four = text.slice(at, at + 4);
	// A padded name: one character of the given name behind a blank.
	if (isGap(text.charCodeAt(at + 1)) && isHan(text.charCodeAt(at + 2)) && hasSurname(four)) {
		const behind = text.slice(at + 3, at + 11);
		return behind === '' || BEHIND_NAME.test(behind) ? 3 : 0;
	}
	const dotted = dots && DOTTED_AHEAD.exec(text.slice(at, at + 24));
	if (dotted) return dotted[0].length;
	if (COMPOUND.has(four.slice(0, 2)) && four.length >= 3) {
		if (four.length === 4 && couldBeName(four) && !BEHIND_NAME.test(four.slice(3))) return 4;
		return couldBeName(four.slice(0, 3)) ? 3 : 0;
	}
	const three = four.slice(0, 3);
	const two = four.slice(0, 2);
	const ends = (length: number) => BEHIND_NAME.test(text.slice(at + length, at + length + 8));
	// A surname that is a common word too needs a word behind the name as well: 委员别黎从.
	const plain = hasPlainSurname(two);
	if (!couldBeBareName(two, true) || (!plain && !ends(2) && !ends(3))) return 0;
	if (SMILES.test(text.slice(at + 2, at + 4))) return 2;
	const given =
		!ends(2) ||
		GIVEN.test(text.slice(at + 2, at + 6)) ||
		ENDS_NAME.test(text.slice(at + 2, at + 4));
	if (three.length === 3 && given && couldBeBareName(three, true)) return 3;
	return 2;
}
