import { COMMON_VERBS } from './verbs.ts';

/** Characters that go on from a name, as words or as the beginning of words: adverbs, prepositions, verbs. */
const CHARACTERS =
	'讲会在对就便聊从向和与及跟以用深一边也还则均都又再更曾笑坦感听谈提接先表进指拿看回说称问答作直颇很另举手不连已常总最是来有将要为把被让参带走早正今昨翻打当到等所的坚亦续抢起开率因经每两三近刚身心眼既虽如算给请做干务于年频才仍却随立拎摆伸喘掏扬竖挥端推握抬低扭转招瞪咧抹擦捧摘抱牵满插赞追狠担嘱叮微摇乐喊站坐捎缓轻专自并抛吃喝穿骑种养蹲拔比搬停递贴唱吹敲拍挪叹话撇努皱耸朝';
/** Words that do, of which the first character may be part of a name. */
const WORDS = (
	'内心 难掩 关注 关心 聚焦 通报 充分 分享 倍受 备受 倍感 结合 围绕 激动 纷纷 同时 动情 高兴 欣喜 欣慰 由衷 告诉 首先 发言 建议 ' +
	'补充 介绍 这样 这么 兴奋 充满 认真 认为 代表 针对 郑重 明确 特别 着重 面带 十分 非常 继续 语气 饱含 掷地 信心 脱口 现场 出席 ' +
	'主持 分别 强调 重申 呼吁 希望 期待 汇报 引述 透露 形容 列席 多次 多年 长期 同样 马上 顿了 央求 反驳 反问 批评 质疑 念叨 憧憬 ' +
	'特意 全程 散会 通过 压根 联名 发出 发现 快言快语 快人快语 证实 判断 盘算 估计 嘟囔 反对 列举 出示 掰着 念起 哽咽 侧身 结束 ' +
	'相当 颇为 极为 格外 点赞 可是 可谓 正是 紧接着 紧跟着 喜上 喜极 喜笑 喜悦 几乎 几度 几次 正忙 正在 ' +
	'破了 破例 沉默 交代 决定 首次 主动 想得 拒绝 透过 齐声 公布 成为 欣然 日前 此前 点头 点点头 点了点头 平时 平日 细数 细说 细算 立刻 立马 立即 赶紧 赶忙 急忙 忙不迭 慌忙 匆忙 致辞 致词 致欢迎 致开幕 致闭幕 致答谢 致以 致信 生前 毫不 早已 挤到 挤进 挤过 挤上 凑到 ' +
	'凑近 异口同声 不约而同 靠着 靠在 住进 住在 第一次 第一个 宣布 宣读'
).split(' ');
const MARKS = '，。：、；“”（！？';

/** What may stand behind a name that nothing else bounds. */
export const BEHIND_NAME = new RegExp(
	// 向桂英|挎着竹篮
	`^(?:[\\d${CHARACTERS}${MARKS}]|${WORDS.join('|')}|\\p{Script=Han}着(?![名重想眼手落力实急火装]))`,
	'u'
);

/**
 * Characters of BEHIND_NAME that many given names end with, and that no verb of speaking follows when they are words: the
 * name is 谢志刚 in 谢志刚提出, and 谢志 in 谢志刚刚提出.
 */
export const GIVEN =
	/^先是(?!介|谈|说)|^才(?=没有?|却|仍|依然)|^[刚来为有年向朝和心深坚起开今因以如](?:说|表示|认为|指出|提出|建议|坦言|直言|介绍|强调|呼吁|告诉|谈|的|代表|委员|[也则还均都曾]|[，：。“])/u;
/** 书记钟佰均。 No adverb stands in front of a mark; a verb of one character may. */
export const ENDS_NAME = /^[^说称讲指道问谈答曰：，。；“）（\s][，。；：）\n]/u;
/** 黄鸣微笑着说, 许玲所说, 艾丹列举两起案例: no part of the name. */
export const NO_PART =
	/^(?:微笑|致[辞词欢开闭答]|所[说言讲指称建提]|列举|出示|宣[布读]|公布|靠着|凑[近到]|挤[到进])/u;

/** 组长严肃指出: behind an office, and with one of these behind it, a common word is a name. */
export const SPEAKS = new RegExp(`^(?:${COMMON_VERBS}|则|所|接过|笑[着道]|：)`, 'u');

/** What somebody does whose turn it is. */
export const TAKES_TURN = /^(?:接着|随后|率先|最后|首先|第一个|抢先)?(?:发言|开口|举手|起身|站起)/u;

/** 赵永峰的声音有些沙哑，“…” */
export const VOICE = /^的(?:声音|语气|嗓门|话语|脸上|眼里|眼神|语速|神情)/u;
