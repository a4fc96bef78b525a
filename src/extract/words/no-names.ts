import { isOneOf, isSurrogate, setOf } from '#extract/text/characters.ts';
import { COMPOUND } from './surnames.ts';

/** Words that stand where a name would, in front of 代表 or 委员. */
export const NO_NAMES = new Set(
	(
		'环评 环委 评审 监评 评选 人事 财经 ' +
		'候补 候选 候任 拟任 提名 差额 等额 农家乐 普通 普遍 党代会 二十大 十九大 十八大 编委 与会 各位 全体 参会 到会 列席 在场 许多 不少 多位 几位 部分 车主 业主 户主 房主 商户 厂商 其他 其它 所有 有的 有些 一些 这位 那位 该位 两位 三位 多名 几名 数名 数位 各级 各界 各行 各族 各地 各团 全国 全省 全市 全县 全区 省级 市级 区级 县级 ' +
		'人大 政协 党代 团代 工会 职工 农民 工人 青年 妇女 基层 一线 企业 教师 医生 学生 群众 居民 村民 市民 党员 干部 民族 宗教 女性 先进 杰出 优秀 突出 新任 当选 本次 大会 老党员 农民工 企业家 大学生 ' +
		'小组 分组 讨论 会议 党委 纪委 常委 政府 机关 乡镇 社区 街道 农村 城市 界别 民主 党派 无党派 政治 时代 先锋 典型 行业 地区 地方 区域 国家 人民 社会 各代表团 和与会 家长 媒体 专家 劳模 医护 港澳 侨胞 台胞 外地 本地 军队 ' +
		'听取 作为 同为 均为 皆为 亦为 仍为 现为 成为 担任 身为 选举 当选为 我们 你们 他们 她们 大家 自己 同志 委员 代表 主席团 执行 监察 监督 仲裁 评审 评标 学术 编辑 组织 专门 教育 科技 文化 首席 全权 法人 法定 单位 部门 学校 团队 港区 ' +
		'来自 请假 缺席 特邀 资深 住村 驻村 部队 解放军 武警 消防 公安 政法 经济 农业 工业 教育界 科技界 文艺界 妇联 工商 工商联 民革 民盟 民建 民进 农工党 致公党 九三 台盟 侨联 侨界 科协 文联 青联 团委 ' +
		'各民主党派 少数民族 专职 兼职 常务 副主任 主任 书记 现场 参加 出席 邀请 一名 一位 这名 那名 几个 多个 各位人大 与会人大 参会人大 与会政协 全国人大 省人大 市人大 区人大 县人大 镇人大 乡人大 ' +
		'全国政协 省政协 市政协 区政协 县政协 湖南 湖北 河南 河北 广东 广西 江苏 江西 浙江 安徽 福建 山东 山西 陕西 甘肃 青海 四川 贵州 云南 海南 北京 上海 天津 重庆 辽宁 吉林 黑龙江 内蒙古 新疆 西藏 宁夏 香港 澳门 台湾 ' +
		'今天 昨天 当日 当天 会上 会后 随后 接着 最后 此外 同时 其中 不同 相关 有关 广大 还有 也有 就有 另有 更有 只有 具有 没有 所在 与会的 参会的 新当选 更多 众多 诸多 大多数 多数 少数 个别 任何 某位 每位 一部分 绝大多数 参与 充分 发挥 履行 直接 间接 ' +
		'审议 采访 走访 调研 邻座 身边 身旁 同组 同行 记者 笔者 男 女 新 老 本市 本团 本组 该团 该组 我市 我省 我县 我区 全团 双方 各方 多方 常驻 非中共 党外 党内 特约 妇女界 农业界 工商界 经济界 科协界 青联界 医卫界 社科界 体育界 新闻界 宗教界 民族界 首先 其次 再次 然后 继而 率先 领衔 国务 缔约国 成员国 海外 受邀 应邀 出任 首次出任 担任过 聋人 盲人 老人 牧人 年轻人 残疾人 主持人 传承人 负责人 创客 农创客 古民居 古村落 古建筑 学习 宣传 纪检 文体 统战 生活 劳动 卫生 武装'
	).split(' ')
);

/** Common words that begin like a name; a name alone in front of a verb is none of these. */
export const COMMON = new Set(
	(
		'居于 位于 普通 普遍 普及 普查 普法 简要 通常 从来 时时 连声 边听 边记 盛会 年龄 年代 年轻 年度 高兴 高度 高效 高质 常常 常年 简单 严格 明确 明显 全面 应该 方面 时候 时常 时而 时刻 和谐 平时 平均 安全 安排 成为 成立 成功 成果 成绩 程度 项目 计划 任务 任何 单位 单独 关于 关键 关心 关注 向来 国家 万一 于是 于此 何况 何时 曾经 经常 经过 经济 连续 连日 ' +
		'农民 农村 农业 黄金 白天 金融 金秋 石油 江山 江南 山区 许多 许久 相信 相关 相反 相比 强调 强化 施工 曲折 容易 齐心 齐声 党员 党委 党代 党中 党组 水利 水平 车间 车辆 花园 雷锋 马上 马路 方案 方向 方便 方式 卫生 卫健 申请 申报 路上 路径 古代 童年 景区 景象 ' +
		'解决 解放 解释 凌晨 强大 田间 田野 乐观 乐于 利用 文化 文明 文艺 文旅 文件 法律 法院 武警 武装 支持 支部 支队 包括 包容 左右 余下 都是 都将 那么 那些 那样 那就 能力 能够 能源 双方 双创 从事 从而 从业 从前 从此 由于 由此 由衷 满怀 满意 满满 化工 保护 保障 保持 保证 ' +
		'员工 干部 干群 干事 危机 布局 习惯 空间 边境 尚未 游客 银行 商业 商品 商务 商贸 商家 商会 商界 查看 原来 原因 原则 原本 官方 官员 官兵 衣食 明天 明年 沙滩 宣传 应对 应急 应用 台上 通报 通过 别人 别的 连片 易于 章程 季度 温馨 温暖 康养 宁愿 尤其 向上 向前 ' +
		'毕竟 苗族 华人 华侨 房子 边防 古人 来宾 来年 来自 全国 全市 全省 全县 全区 全体 全会 全力 单说 封面 计算 怀着 鲜明 明知 文章 谈话 谈及 谈到 谈起 谈话间 会上 路人 支书 祝愿 祝福 有人 古语 常言 俗话 老话 易言 别说 且说 单单 就是 任由 时下 向善 向好 和平 农户 农友 ' +
		'乐呵呵 高高兴兴 安安 万万 关切 连连 连忙 应邀 习总书 习近平 向他 向她 向我 向记 那位 那个 那天 山里 山上 包村 房东 车上 边走 边看 边说 左邻 应当 应届 能不 满脸 时间 时期 时光 宣布 宣告 宣称 满腔 满心 贺信 贺电 年事 成天 成员 成了 成长 终于 关爱 方能 干脆 公共 乐得'
	).split(' ')
);

/** Of these, what people are called as well; behind an office it is a name. */
export const NAMES_TOO = new Set('江南 江山 田野 金秋 文明 黄河 方向 和平 平安 温馨'.split(' '));

/** 张|大妈, 李|师傅: what the holder of a surname is called; nobody that a reader could look up. */
const CALLED =
	'大妈 大爷 大叔 大姐 大哥 大嫂 大娘 阿姨 奶奶 爷爷 老汉 师傅 老师 大伯 大婶 婶 婆 先生 女士 小姐 同志 老大 老二 老三 老四 老板 前辈';
const BEHIND_SURNAME = new RegExp(`^.(?:${CALLED.replaceAll(' ', '|')})`, 'u');
const ENDS_CALLED = new RegExp(`(?:${CALLED.replaceAll(' ', '|')})$`, 'u');
const BEGINS_CALLED = setOf('大阿奶爷老师婶婆先女小同前');

export function isCalled(name: string): boolean {
	const at = isSurrogate(name.charCodeAt(0)) ? 2 : 1;
	return isOneOf(BEGINS_CALLED, name, at) && BEHIND_SURNAME.test(name);
}

/** How long what somebody of a surname is called is, at the end of `words`: 李|大姐; 0 for none. */
export function calledLength(words: string): number {
	return ENDS_CALLED.exec(words)?.[0].length ?? 0;
}

/** 白杨|乡卫生院, 东岭|日报, 华谊|兄弟: behind what looks like a name, these make it a place or a company. */
const OF_PLACE =
	/^(?:[乡镇县市区村](?!长|委书记|书记)|兄弟|公司|集团|方面|股份|传媒|科技|地产|控股|证券|银行|日报|晚报|晨报|都市报|广播|电视|医院|大学|学院|中学|小学|社区|街道)/u;
const BEGINS_OF_PLACE = setOf('乡镇县市区村兄公集方股传科地控证银日晚晨都广电医大学中小社街');

export function isPlace(text: string, behind: number): boolean {
	return isOneOf(BEGINS_OF_PLACE, text, behind) && OF_PLACE.test(text.slice(behind, behind + 4));
}

/** Characters that no name holds. */
const IN_NONE = setOf('而们們的了着是在不这那哪些每各届啊吗吧呢很也都又将被让把使');
/** Characters that none begins with. */
const BEGINS_NONE = setOf(
	'市省县州名位共有以由对请与和当等另几两三十本该此其某为及或而但并且像如据因到下中内前'
);
/** Characters that none ends with; that none of two characters does; that none of three or more does. */
const ENDS_NONE = setOf('面协界族院到委会副没位名个部局厅级');
const ENDS_NO_TWO = setOf('某老人区党');
const ENDS_NO_THREE = setOf('时长则却对跟与最还曾仍颇说称讲问制表湖地镇乡县村市省区者户室股客');
/** Words that none holds, begins or ends with. */
const WORDS_IN_NONE =
	/大家$|部门$|[区乡镇]公$|^高[标质水品起效层规]|记者|标题$|负责$|^边[看听走说指写想做干问学谈]|^[一二两三四五六七八九十百几多数]+[份件条项张次场群批段句代线]|成批|(?:强调|表示|认为|指出|介绍|说道|谈到|提出|建议|要求|追问|反问|询问|发言|首先|其次)$|^习近|^应(?:接受|承担|尊重|予|加强|坚持|重视|注意)|^谈(?:感受|感想|体会|变化|发展|认识|想法|看法|打算|收获|未来|问题|思路|心得|经验)|[续又亦]称$|[续又亦]指$|领导|十.?大$|代表|委员|选上$|出任$|[一二三四五六七八九几]十|..同样$|^[一二两三四五六七八九十百第]+[位名]|.(?:街道|社区)$|.[州城国京津疆藏南北]人$|苏木|嘎查|会上$|.(?:理工|[师农科工医财]大)$|[小中大]学$|公司$|集团$|车间$|[支总]部$/u;
/** 有村民|代表: some of a kind of people. */
export const SOME =
	/^有(?:村民|居民|市民|职工|企业|专家|律师|学生|网友|家长|农民|工人|群众|干部|教师|商户|业主|青年|妇女|游客|读者|观众|用户|患者)/u;
/** 作为女|代表, 身为老|党员: what somebody is, in front of their title. */
const AS = /^(?:作为|身为|同为|均为|皆为|成为|担任|当选)/u;
const BEGINS_AS = setOf('作身同均皆成担当');

export function saysAs(run: string): boolean {
	return isOneOf(BEGINS_AS, run, 0) && AS.test(run);
}
/** 江提醒|议员, 团解释|道: what somebody does to whom they tell. */
export const TELLS = /.(?:提醒|要求|解释|呼吁|告诉|邀请|感谢|恳请|敦促)$/u;
/** One of these stands in each of the words; in most names none does. */
const HINTS = setOf(
	'门者高题责边一二两三四五六七八九十百几多数第批调示为出绍道到议求问询言应先次近称指导表员上任样区州城国京津疆藏南北苏嘎理大学公集车支总感体变发认想看打收未思心经'
);

/** Whether a run of two or more Han characters holds, begins or ends with what no name does. */
export function isNever(run: string): boolean {
	const last = run.length - 1;
	const begins = isOneOf(BEGINS_NONE, run, 0) && !COMPOUND.has(run.slice(0, 2));
	if (begins || isOneOf(ENDS_NONE, run, last)) return true;
	if (isOneOf(last === 1 ? ENDS_NO_TWO : ENDS_NO_THREE, run, last)) return true;
	let hinted = false;
	for (let i = 0; i <= last; i++) {
		if (isOneOf(IN_NONE, run, i)) return true;
		hinted ||= isOneOf(HINTS, run, i);
	}
	return hinted && WORDS_IN_NONE.test(run);
}
