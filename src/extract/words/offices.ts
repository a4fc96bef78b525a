import { isHan, isOneOf, setOf } from '#extract/text/characters.ts';
import { COMPOUND, hasSurname } from './surnames.ts';

/** Offices, ranks and occupations that stand in front of a name, or behind it. */
export const OFFICES: readonly string[] = (
	'旅游户 经营户 示范户 低保户 承包户 拆迁户 老人家 老总 民众 博主 农场主 商贩 小贩 菜贩 店员 阿婆 阿公 阿伯 掌柜 徒弟 老伴 邻居 工友 同事 战友 孙子 孙女 女婿 儿媳 哥哥 姐姐 弟弟 妹妹 书记 人员 员 长 师 者 环卫工人 产业工人 建筑工人 煤矿工人 清洁工人 供应商 批发商 经销商 代理商 零售商 运营商 协理 学长 学姐 师兄 师姐 妇女 小伙子 父亲 母亲 妻子 丈夫 儿子 女儿 大娘 大爷 总理 业主 老人 市长 县长 区长 州长 省长 镇长 乡长 村长 主任 主席 部长 局长 处长 科长 股长 厅长 院长 校长 园长 所长 站长 队长 班长 组长 会长 社长 行长 台长 馆长 团长 旅长 师长 军长 连长 排长 司令 司令员 政委 ' +
	'政治委员 检察长 董事长 总经理 经理 总裁 总监 厂长 矿长 工程师 教授 讲师 研究员 院士 教师 老师 医生 医师 护士 护士长 律师 法官 检察官 民警 警官 教导员 指导员 秘书长 理事长 负责人 创始人 带头人 传承人 村支书 支书 ' +
	'工人 农民 牧民 渔民 茶农 果农 菜农 蜂农 职工 员工 司机 社工 志愿者 学者 专家 演员 画家 作家 企业家 大户 编委 党员 同志 先生 女士 干部 技师 技术员 大师 学生 村民 居民 市民 发言人 召集人 合伙人 参谋长 主编 总编辑 常委 委员长 小哥 快递员 驾驶员 网格员 辅导员 调解员 ' +
	'讲解员 保育员 种植户 养殖户 主委 会计师 审计师 设计师 建筑师 药师 指挥长 台胞 侨胞 归侨 列席人员 旁听人员 特邀人员 店长 船长 机长 场长 调研员 巡视员 秘书 干事 助理 会员 理事 监事 劳模 楼长 总工 组织员 审判员 书法家 艺术家 科学家 ' +
	'书记员 主播 主持人 运动员 教练 教练员 裁判员 战士 士官 班主任 园丁 师傅 经纪人 创业者 非遗传承人 首席执行官 负责同志 代表人 局副局长 总队长 支队长 大队长 中队长 总会计师 总工程师 副主委 副会长 副院长 副校长 副局长 副主任 副书记 副市长 副县长 副区长 ' +
	'庭长 审判长 公诉人 公证员 仲裁员 校医 村医 乡医 护工 护理员 药剂师 化验员 检验员 兽医 博士 硕士 博士后 研究生 博导 导师 主治医师 主任医师 铁匠 木匠 裁缝 厨师 工匠 匠人 手艺人 绣娘 艺人 歌手 导演 编剧 作曲家 指挥家 摄影师 ' +
	'电工 焊工 钳工 车工 矿工 瓦工 女工 环卫工 保洁员 骑手 外卖小哥 配送员 乘务员 列车长 船员 船老大 队员 团员 社员 成员 发起人 获得者 奖章获得者 老板 老板娘 店主 董事 合作社社长 邮递员 投递员 护林员 管护员 巡护员 饲养员 消防员 老兵 退役军人 大律师 牧师 会董 ' +
	'采购商 参展商 服务商 制造商 生产商 加工商 承包商 投资商 开发商 候选人 参选人 里长 邻长 监察专员 专员 特派员 督导员 联络员 执笔人 掌门人 守护人 守护者 讲述者 志愿军 队医 棋手 健将 标兵 上校 大校 中校 少校 少将 中将 国务委员 工作人员 本科生 大学生 博士生 硕士生 高中生 新生 学子 冠军 亚军 季军 名将 国手 选手 咨询师 分析师 规划师 工艺师 造价师 园艺师 化妆师 培训师 管理员 办事员 业务员 营业员 售货员 收银员 采购员 信息员 统计员 安全员 质检员 监督员 观察员 大使 首相 总统 参赞 领事 总领事 外长 脱贫户 贫困户 家长 学员 副镇长 副乡长 副主席 副部长 副总经理 副总裁 副董事长 副教授 副处长 副科长 副所长 副台长 副秘书长 副理事长 常务副市长 党组书记 党委书记 纪委书记 总支书记 支部书记 第一书记 党总支书记 党支部书记 工会主席 妇联主席 团委书记 行政长官 专干 村官 司长 署长 警务处长 馆员 特首 ' +
	'保安 保姆 篾匠 石匠 瓦匠 媳妇 婆婆 学徒 裁判 水手 渡工 艄公 诗人 军人 士兵 大妈 知情人 的哥 督学 参加人 申请人 陈述人 ' +
	'会计 出纳 服务员 炊事员 理发师 售票员 播音员 宣传员 宣讲员 修理工 维修工 装配工 清洁工 搬运工 农民工 个体户 专业户 养蜂人 能手 劳动模范 模范 老红军 老战士 小伙 姑娘 青年 总编 副总编 副总编辑 副主编 主管 科员 股东 队友 教官 警长 董秘 创办人 创办者 发明人 设计者 作者 读者 观众 网友 游客 乘客 旅客 顾客 客户 用户 住户 租户 患者 家属 同学 校友 选民 老乡 乡贤 侨领 侨商 台商 港商 外商 客商 商人 商户 摊主 大夫 老中医 军医 卫生员 话务员 调度员 操作工 操作员 领班 领队 领头人 牵头人 当家人 接班人 继承人 后人 校工 船工 花农 瓜农 药农 档主 摊贩 辅警 交警 特警 协管员 站务员 高工 总经济师 经济师 总规划师 总建筑师 农艺师 畜牧师 测绘师 校监 议员助理 学家 顾问 首席顾问 法律顾问 人才官 财务官 技术官 运营官 营销官 信息官 战略官 产品官 执行官 轻骑兵 法人代表 法定代表人 华人 留学生 外教 检修工 装卸工 养路工 绿化工 水暖工 泥瓦工 砌筑工 架子工 纺织工 挡车工 炼钢工 线路工 巡线工 采油工 钻井工 铸造工 铣工 模具工 磨工 ceo cfo coo cto 妈妈 爸爸 奶奶 爷爷 大叔 大婶 阿姨 嫂子 司机 车主 船主 户主 传媒人 媒体人 主理人 投资人 支委 街坊 主帅 主将 小将 老将 门将 前锋 后卫 中锋 国脚 外援 助教 陪练 裁判长 解说员 评论员 中场 球员 女友 男友 孙媳妇 侄子 侄女 侄孙 外甥 外孙 外孙女 岳父 岳母 公公 舅舅 姑姑 叔叔 伯伯 堂哥 表哥 表弟 堂弟 养女 养子 长子 次子 长女 导游 客服 导购 主厨 立委 议长 辩护人 评论家 教育家 收藏家 鉴赏家 慈善家 实业家 银行家 观察家 文学家 美食家 音乐家 舞蹈家 歌唱家 雕塑家 摄影家 剧作家 小说家 翻译家 政治家 思想家 革命家 外交家 活动家 影评人 乐评人 制片人 策展人 出品人 操盘手 鼓手 猎手 守林人 牧羊人 嫌疑人 犯罪嫌疑人 被告人 当事人 目击者'
).split(' ');

/** Whom articles of this kind cite, and never report from the meeting. */
export const CITED = /(?:总书记|国家主席|国务院总理|总理|毛主席|周总理)$/u;

const all = new Set(OFFICES);

export function isOffice(word: string): boolean {
	return isOneOf(ENDS_OFFICE, word, word.length - 1) && all.has(word);
}

/** 护边|员, 海关副关|长, 茶艺|师, 参与|者, but 委员 is a title, 增长 a verb, and 或者 neither. */
const NO_OFFICE =
	/[在据对向跟由委议动全满超增成生延特加擅专漫身天家伸消或记再笔出会拜誓班和与及、]/u;

/** 师|范学院, 师|生, 在长|寿路: with what follows it is a word. */
const IN_WORD = /^(?:师[范生专大]|长[寿沙春治岭兴垣汀征期远效久途跑假度短])/u;

/** Offices by their last character, longest first: a text is mostly other characters. */
const byLast = new Map<number, string[]>();
const ENDS_OFFICE = setOf(OFFICES.map((office) => office.at(-1)).join(''));
for (const office of OFFICES) {
	const code = office.charCodeAt(office.length - 1);
	const list = byLast.get(code);
	if (list) list.push(office);
	else byLast.set(code, [office]);
}
for (const list of byLast.values()) list.sort((a, b) => b.length - a.length);

/** The office that ends at `to` and does not begin before `from`. */
export function officeBefore(text: string, from: number, to: number): string | undefined {
	if (!isOneOf(ENDS_OFFICE, text, to - 1)) return undefined;
	for (const office of byLast.get(text.charCodeAt(to - 1))!) {
		const at = to - office.length;
		if (at < from || !text.startsWith(office, at)) continue;
		// 县长|长孙薇, 教师|长孙薇: 长 is hers, but 董事长|孙薇.
		if (COMPOUND.has(text.slice(to - 1, to + 1))) {
			const before = officeBefore(text, from, to - 1);
			if (before && to - 1 - before.length < at) continue;
		}
		if (office.length > 1) return office;
		// 长|寿路: of one character, it is the end of a word.
		if (!isHan(text.charCodeAt(at - 1))) return undefined;
		// 县长|贺长江: behind an office 贺 is hers, and 长 with it.
		const behind =
			hasSurname(text[at - 1] ?? '') && officeBefore(text, Math.max(from, at - 6), at - 1);
		if (behind) continue;
		if (!NO_OFFICE.test(text[at - 1] ?? '') && !IN_WORD.test(text.slice(at, to + 1))) return office;
	}
	return undefined;
}

/** The end of the last office between `from` and `to`, or `from`: 市委书记、市长|王某某. */
export function behindOffice(text: string, from: number, to: number): number {
	for (let i = to; i > from + 1; i--) {
		if (officeBefore(text, from, i)) return i;
	}
	return from;
}

/** 应勇|市长讲起: an office right behind a name. */
export function startsWithOffice(text: string, at: number, to: number): boolean {
	for (let i = at + 2; i <= Math.min(to, at + 6); i++) {
		if (officeBefore(text, at, i)?.length === i - at) return true;
	}
	return false;
}

const BEGINS_TITLE = setOf('代委议');

/** Whether 代表, 委员 or 议员 stands at `at`. */
export function isTitle(text: string, at: number): boolean {
	if (!isOneOf(BEGINS_TITLE, text, at)) return false;
	return ['代表', '委员', '议员'].some((title) => text.startsWith(title, at));
}
