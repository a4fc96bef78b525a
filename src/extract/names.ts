import type { Passage } from './reading.ts';

/** Common surnames, as evidence where nothing else says how long a name is. Rare ones are names all the same. */
const SURNAMES = new Set(
	'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺蓟宿怀鄂索咸籍浦尚农别阴郄那从能苍双莘逄冶仉亓奉肖闫付阙牧隗山宓蓬干麻邝楼危揣缪布经车湛茹禹狄贝麦占火英由刀帅化皮满湘粟佘涉但蒲'
);
const COMPOUND =
	'欧阳 司马 上官 诸葛 司徒 夏侯 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 端木 东方 独孤 南宫 轩辕 淳于 澹台 濮阳 申屠 太史 公羊 闻人 赫连 鲜于 呼延 司空 第五 钟离 拓跋 完颜 西门'.split(
		' '
	);
const COMPOUNDS = new Set(COMPOUND);

/** Words that stand where a name would, in front of 代表 or 委员. */
const NO_NAMES = new Set(
	(
		'与会 各位 全体 参会 到会 列席 在场 许多 不少 多位 几位 部分 其他 其它 所有 有的 有些 一些 这位 那位 该位 两位 三位 多名 几名 数名 各级 各界 全国 省级 市级 区级 县级 ' +
		'人大 政协 党代 团代 工会 职工 农民 工人 青年 妇女 基层 一线 企业 教师 医生 学生 群众 居民 村民 市民 党员 干部 民族 宗教 女性 先进 杰出 优秀 新任 当选 本次 大会 ' +
		'小组 分组 讨论 会议 党委 纪委 常委 政府 机关 乡镇 社区 农村 城市 界别 民主 党派 无党派 政治 时代 先锋 典型 行业 地区 地方 区域 国家 人民 社会 各代表团 和与会 ' +
		'听取 作为 成为 担任 身为 选举 当选为 我们 你们 他们 她们 大家 自己 同志 委员 代表 主席团 执行 监察 监督 仲裁 评审 专家 评标 学术 编辑 组织 专门 教育 科技 文化 ' +
		'来自 请假 缺席 特邀 新任 资深 老 新 女 男 党 省 市 区 县 镇 村 位 名 团 个 各 众 每 该 本 此 其 为 是 和 与 及 等 的 了 ' +
		'住村 驻村 部队 军队 解放军 武警 消防 公安 政法 经济 农业 工业 教育界 科技界 文艺界 妇联 工商 工商联 民革 民盟 民建 民进 农工党 致公党 九三 台盟 侨联 侨界 ' +
		'各民主党派 少数民族 专职 兼职 常务 副主任 主任 书记 现场 参加 出席 邀请 一名 一位 这名 那名 几个 多个 各位人大 与会人大 参会人大 与会政协 全国人大 省人大 市人大 区人大 县人大 ' +
		'全国政协 省政协 市政协 区政协 县政协 镇人大 湖南 衡阳 今天 昨天 当日 当天 会上 会后 随后 接着 最后 此外 同时 其中 不同 相关 有关 广大'
	).split(' ')
);

/** Offices and occupations that stand in front of a name: 市委书记、市长王某某. */
const OFFICES = (
	'书记 市长 县长 区长 州长 省长 镇长 乡长 村长 主任 主席 部长 局长 处长 科长 股长 厅长 院长 校长 园长 所长 站长 队长 班长 组长 会长 社长 行长 台长 馆长 团长 司令员 政委 政治委员 ' +
	'检察长 董事长 总经理 经理 总裁 总监 厂长 矿长 车间主任 工程师 总工程师 教授 副教授 讲师 研究员 院士 教师 老师 医生 医师 护士 护士长 律师 法官 检察官 民警 警官 教导员 指导员 ' +
	'秘书长 理事长 负责人 创始人 带头人 传承人 村支书 支书 支部书记 党支部书记 第一书记 工人 农民 职工 员工 司机 社工 志愿者 学者 专家 编辑 记者 演员 画家 作家 企业家 ' +
	'大户 社员 代表 委员 党员 同志 先生 女士 干部 技师 技术员 工艺师 大师 学员 学生 村民 居民 市民 群众 发言人 召集人 牵头人 合伙人 大队长 支队长 参谋长 主编 总编辑 副主席 常委 委员长 ' +
	'副书记 副市长 副县长 副区长 副主任 副部长 副局长 副院长 副校长 副会长 副总经理 小哥 快递员 驾驶员 网格员 辅导员 调解员 讲解员 保育员 环卫工 带头人 种植户 养殖户 负责同志 主委 副主委 会计师 审计师 设计师 摄影师 建筑师 药师 ' +
	'党组书记 党委书记 工会主席 妇联主席 团委书记 总队长 中队长 指挥长 首席 台胞 侨胞 归侨 列席人员 旁听人员 店长 船长 机长 场长 林场场长 调研员 巡视员 负责人之一'
).split(' ');
OFFICES.sort((a, b) => b.length - a.length);

const OFFICE_ENDS = new Set(OFFICES.map((office) => office.charCodeAt(office.length - 1)));

/** Words in front of a name that belong to the sentence, not to the name. */
const LEADS =
	'随后 接着 接下来 对此 为此 同时 此外 最后 首先 其次 其间 期间 会上 会后 会场上 席间 现场 而 但 又 另外 另一位 而 和 与 及 以及 或 ' +
	'来自 像 如 据 由 请 听 跟 同 对 在 当 因 于 把 被 让 给 向 从 有 是 为 以 至 到 等 的 了 着 过 地 得'.trim();
const LEAD_WORDS = LEADS.split(' ').filter((word) => word.length > 1);

export function isHan(code: number): boolean {
	return (
		(code >= 0x4e00 && code <= 0x9fff) ||
		(code >= 0x3400 && code <= 0x4dbf) ||
		(code >= 0xf900 && code <= 0xfaff) ||
		code === 0x3007 ||
		(code >= 0xd840 && code <= 0xdfff)
	);
}

/** · • ・ ‧ as transliterated names have them. */
export function isMiddleDot(code: number): boolean {
	return code === 0xb7 || code === 0x2022 || code === 0x30fb || code === 0x2027 || code === 0x2219;
}

function isGap(code: number): boolean {
	return code === 0x20 || code === 0x3000 || code === 0xa0;
}

export function hasSurname(name: string): boolean {
	return SURNAMES.has(name[0]!) || COMPOUNDS.has(name.slice(0, 2));
}

/** A name as it may stand alone: two to four Han characters (or more with a middle dot), no word of another kind. */
export function couldBeName(name: string): boolean {
	const plain = name.replace(/[\s\u3000]/gu, '');
	if (NO_NAMES.has(plain) || !/^[\p{Script=Han}·•・‧∙]+$/u.test(plain)) return false;
	if (/[·•・‧∙]/u.test(plain)) return plain.length >= 3 && plain.length <= 24;
	const length = [...plain].length;
	if (length < 2 || length > 4) return false;
	if (length === 4 && !COMPOUNDS.has(plain.slice(0, 2)) && !hasSurname(plain)) return false;
	return !/[们們的了着是在不这那哪些每各届]|^(?:有|以|由|对|向|让|请|将|把|被|与|和|从|当|等|各|全|多|另|几|数|两|三|十|本|该|此|其|某)[^\s]$|^与会|^各位|^全体|代表|委员|^[一二两三四五六七八九十百]?[位名]|[0-9]/u.test(
		plain
	);
}

/**
 * The name that ends at `to`: read leftwards, not beyond `from`, which is the beginning of the clause or the end of the
 * name before. Null where no name stands there.
 */
export function readNameBefore(text: string, from: number, to: number): Passage | null {
	let end = to;
	while (end > from && isGap(text.charCodeAt(end - 1))) end--;
	let start = end;
	let dot = false;
	while (start > from) {
		const code = text.charCodeAt(start - 1);
		if (isMiddleDot(code)) dot = true;
		else if (
			!isHan(code) &&
			!(isGap(code) && start - 1 > from && isHan(text.charCodeAt(start - 2)))
		)
			break;
		start--;
		if (end - start > 48) break;
	}
	if (end - start < 2) return null;

	const words = text.slice(start, end);
	const of = words.lastIndexOf('的');
	if (of >= 0) start += of + 1;
	start = skipOffice(text, start, end);
	start = skipLead(text, start, end);
	if (end - start < 2) return null;

	const name = text.slice(start, end);
	if (dot && /[·•・‧∙]/u.test(name)) return couldBeName(name) ? [start, end] : null;
	const gap = Math.max(
		name.lastIndexOf(' '),
		name.lastIndexOf('\u3000'),
		name.lastIndexOf('\u00a0')
	);
	if (gap >= 0) {
		const behind = name.length - gap - 1;
		// 王 军: one character each side of the gap; otherwise what is in front of the gap is no part of it.
		if (behind === 1) {
			let given = gap;
			while (given > 0 && isGap(name.charCodeAt(given - 1))) given--;
			const family = COMPOUNDS.has(name.slice(given - 2, given)) ? 2 : 1;
			const at = start + given - family;
			return at >= start ? [at, end] : null;
		}
		start += gap + 1;
	}
	return narrow(text, start, end);
}

/** Of a run that may be longer than a name, the part at its end that is one. */
function narrow(text: string, start: number, end: number): Passage | null {
	const name = text.slice(start, end);
	if (name.length <= 3) return couldBeName(name) ? [start, end] : null;
	if (name.length === 4) {
		if (COMPOUNDS.has(name.slice(0, 2))) return couldBeName(name) ? [start, end] : null;
		if (hasSurname(name) && !hasSurname(name.slice(1)) && !hasSurname(name.slice(2))) {
			return couldBeName(name) ? [start, end] : null;
		}
	}
	const four = name.slice(-4);
	if (COMPOUNDS.has(four.slice(0, 2)) && couldBeName(four)) return [end - 4, end];
	const three = name.slice(-3);
	if (hasSurname(three) && couldBeName(three)) return [end - 3, end];
	const two = name.slice(-2);
	if (hasSurname(two) && couldBeName(two)) return [end - 2, end];
	return null;
}

function skipOffice(text: string, start: number, end: number): number {
	for (let i = end - 2; i > start + 1; i--) {
		if (!OFFICE_ENDS.has(text.charCodeAt(i - 1))) continue;
		if (
			OFFICES.some(
				(office) => i - office.length >= start && text.startsWith(office, i - office.length)
			)
		) {
			return i;
		}
	}
	return start;
}

function skipLead(text: string, start: number, end: number): number {
	for (const lead of LEAD_WORDS) {
		if (end - start - lead.length >= 2 && text.startsWith(lead, start)) return start + lead.length;
	}
	return start;
}

/** What may follow a name that stands alone in front of a cue: 李四深有感触地说, 李四在发言中表示. */
const BEHIND_NAME =
	/^(?:在|对|就|从|结合|围绕|深|激动|一致|纷纷|也|还|则|均|都|又|再|更|曾|随后|接着|同时|笑|坦|感|动情|高兴|自豪|欣喜|欣慰|由衷|接受|告诉|向|听|谈|提|率先|首先|最后|发言|表|建议|补充|介绍|如是|这样|兴奋|满怀|充满|认真|进一步|指着|拿|看|回|说|代表|作为|针对|郑重|明确|特别|着重|直|颇|十分|非常|很|继续|另|一边|边|举|用|以|语气|饱含|手|不|连|已|常|总|最|掷地|信心|脱口|现场)/u;

/**
 * The name that begins at `from`, in front of an adverbial that ends at `to` or of nothing: behind an office
 * (董事长李四), or alone (李四说). Without a known name it needs a surname as evidence. Null where none stands there.
 */
export function readNameAfter(
	text: string,
	from: number,
	to: number,
	known: (name: string) => boolean
): Passage | null {
	let start = from;
	while (start < to && isGap(text.charCodeAt(start))) start++;
	if (to - start > 60) return null;
	const words = text.slice(start, to);
	if (/[·•・‧∙]/u.test(words)) {
		const name = /^[\p{Script=Han}]+(?:[·•・‧∙][\p{Script=Han}]+)+/u.exec(words)?.[0];
		return name && couldBeName(name) ? [start, start + name.length] : null;
	}
	for (const length of [4, 3, 2]) {
		const name = words.slice(0, length);
		if (name.length === length && known(name)) return [start, start + length];
	}
	for (const length of [3, 2, 4]) {
		const name = words.slice(0, length);
		if (name.length < length || !couldBeName(name) || !hasSurname(name)) continue;
		if (length === 4 && !COMPOUNDS.has(name.slice(0, 2))) continue;
		if (
			length === 3 &&
			COMPOUNDS.has(name.slice(0, 2)) === false &&
			words.length > 3 &&
			BEHIND_NAME.test(words.slice(2)) &&
			!BEHIND_NAME.test(words.slice(3))
		)
			continue;
		const rest = words.slice(length);
		if (rest === '' || BEHIND_NAME.test(rest)) return [start, start + length];
	}
	return null;
}

/** The end of the last office that stands between `from` and `to`, or `from`: 市委书记、市长|王某某. */
export function behindOffice(text: string, from: number, to: number): number {
	for (let i = to; i > from + 1; i--) {
		if (!OFFICE_ENDS.has(text.charCodeAt(i - 1))) continue;
		if (
			OFFICES.some(
				(office) => i - office.length >= from && text.startsWith(office, i - office.length)
			)
		) {
			return i;
		}
	}
	return from;
}
