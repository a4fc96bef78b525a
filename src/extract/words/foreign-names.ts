import { isHan, isIn, isMiddleDot, isOneOf, setOf } from '#extract/text/characters.ts';
import { BEHIND_NAME } from './behind-names.ts';

/** A whole name with middle dots. */
export const DOTTED = /^\p{Script=Han}{1,8}(?:[·•・‧∙]\p{Script=Han}{1,10}){1,4}$/u;
/** A name with a middle dot, as far as the next word: 阿依古丽·买买提|通过翻译告诉记者. */
const DOTTED_AHEAD =
	/^\p{Script=Han}{1,8}(?: ?[·•・‧∙] ?\p{Script=Han}{1,10}?)+?(?=$|(?! ?[·•・‧∙])\P{Script=Han}|在|对|就|从|向|一|也|还|则|深|激|说|表示|认为|通过|告诉|建议|指出|坦言|介绍|谈到|强调|呼吁|希望|笑|补充|接着|代表|委员|同志|先生|女士|博士|教授|院士|大使|总?领事|参赞|总裁|总经理|董事长|主席|部长|市长|校长|院长|医生|律师|老师|书记|主任|会长|首相|总统|总理|外长|议员|爵士|将军|教练|通[过报]|的|是|来自|等|早|汇报|参加|出席|有着|没|正|刚|却|曾|同样|翻|站|拿|举|握|今年|，|：|因|被|让|把|受|听|高兴|兴奋|发出|生前|当[场即时天]|这样|那样|如此|随后|随即|最后|首先|此前|日前|近日|现场|一再|多次|反复|不断|连连|再三|立即|赶紧|特别|尤其|十分|非常|常常?|经常|总是?|始终|依然|依旧|仍|动情|由衷|感|回忆|呼|点头|摇|用|以|手|满|带|为|为此|和|与|跟|将|会|曾经|已)/u;
/** What the second part of such a name is spelt with, besides `SPELT`. */
const SPELT_BEHIND = setOf('逊肯提孜则合沙甫坎富力赫拜叶喀衣祖农肉素明玉山丁生别日宁热皮丘捷列杰');

/** Whether names in other languages are spelt with a character, given by its code. */
export function isSpelt(code: number): boolean {
	return isIn(SPELT, code) || isIn(SPELT_BEHIND, code);
}

/** Whether a dot follows the first run of Han characters; behind nearly all of them none does. */
function hasDotAhead(words: string): boolean {
	let i = 0;
	while (isHan(words.charCodeAt(i))) i++;
	if (words.charCodeAt(i) === 0x20) i++;
	return isMiddleDot(words.charCodeAt(i));
}

/** How long the name with middle dots is that `words` begin with, 0 for none. */
export function dottedLength(words: string): number {
	if (!hasDotAhead(words)) return 0;
	const ahead = DOTTED_AHEAD.exec(words)?.[0].length ?? 0;
	const dot = /^\p{Script=Han}{1,8} ?[·•・‧∙] ?/u.exec(words)?.[0].length ?? 0;
	if (dot === 0) return 0;
	// 麦富吐力·坎加|仍然每天巡边: nothing says where it ends but what it is spelt with.
	let end = dot;
	while (isSpelt(words.charCodeAt(end))) end++;
	if (end - dot < 2) return ahead;
	return ahead > 0 && ahead <= end + 2 ? ahead : end;
}

/** Of names of two words that are no surname and given name: Tibetan ones. */
export const TIBETAN = new Set(
	'次仁 卓玛 扎西 多吉 尼玛 旺堆 平措 拉姆 央金 德吉 格桑 罗布 丹增 巴桑 索朗 白玛 才让 仁青 洛桑 贡布 强巴 加措 嘉措 达瓦 边巴 普布 米玛 普琼 旦增 群培 曲珍 卓嘎 顿珠 益西 桑杰 次旺 措姆 伦珠 塔杰 索南 仁增 旺姆 拉毛 东智 项欠 昂旺 阿旺 土登 晋美 洛绒 邓珠 泽仁 翁姆 四郎 降央 泽翁 曲扎 坚赞 旦巴 嘎玛 赤列 江白 单增 向巴'.split(
		' '
	)
);

/** 1 for each character that names from other languages are spelt with. */
const SPELT = setOf(
	'阿艾巴布丹德尔格哈呼伊吉加江杰卡克拉勒木玛买曼莫姆那娜尼努诺帕恰仁热日萨赛桑斯塔台图吐托娃瓦维乌吾西夏娅亚依扎卓嘎措旺索才让次达顿多珠平曲央贡保洛丽苏音朵古汗提江森龙金扬珍姬弗雷特罗伦顿基夫科琴费菲莱利里莉奇齐兹兰法迪蒂瑟琼迈威廉亨约翰密乔治彼鲁贝比波伯恩欧奥沃温希普佩梅默穆施舍谢莎汤埃云其敦雅宝额敖登毕孟朝特呷嫫惹'
);

const IN_NO_NAME = setOf('这那哪的了着们是在说也还都就');

/** Countries and cities that are spelt as people's names are. */
export const PLACES: ReadonlySet<string> = new Set(
	(
		'阿尔及利亚 尼加拉瓜 巴基斯坦 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 塔吉克斯坦 土库曼斯坦 阿塞拜疆 亚美尼亚 格鲁吉亚 白俄罗斯 乌克兰 摩尔多瓦 立陶宛 拉脱维亚 爱沙尼亚 罗马尼亚 保加利亚 塞尔维亚 克罗地亚 斯洛文尼亚 斯洛伐克 ' +
		'匈牙利 奥地利 意大利 西班牙 葡萄牙 比利时 卢森堡 爱尔兰 苏格兰 英格兰 威尔士 澳大利亚 新西兰 加拿大 墨西哥 危地马拉 萨尔瓦多 洪都拉斯 哥斯达黎加 巴拿马 哥伦比亚 委内瑞拉 厄瓜多尔 玻利维亚 乌拉圭 巴拉圭 阿根廷 多米尼加 多米尼克 牙买加 ' +
		'马来西亚 新加坡 印度尼西亚 菲律宾 柬埔寨 斯里兰卡 孟加拉国 马尔代夫 尼泊尔 阿富汗 伊拉克 叙利亚 黎巴嫩 以色列 巴勒斯坦 沙特阿拉伯 阿联酋 卡塔尔 科威特 巴林 也门 埃及 利比亚 突尼斯 摩洛哥 毛里塔尼亚 塞内加尔 冈比亚 几内亚 塞拉利昂 利比里亚 ' +
		'科特迪瓦 加纳 尼日利亚 尼日尔 喀麦隆 加蓬 安哥拉 赞比亚 津巴布韦 莫桑比克 马达加斯加 毛里求斯 博茨瓦纳 纳米比亚 坦桑尼亚 肯尼亚 乌干达 卢旺达 布隆迪 埃塞俄比亚 索马里 吉布提 厄立特里亚 斐济 汤加 萨摩亚 巴布亚 莫斯科 圣彼得堡 内罗毕 达累斯萨拉姆 ' +
		'呼和浩特 乌鲁木齐 克拉玛依 鄂尔多斯 乌兰察布 呼伦贝尔 巴彦淖尔 阿拉善 锡林郭勒 哈尔滨 齐齐哈尔 佳木斯 日喀则 巴音郭楞 博尔塔拉 克孜勒苏 香格里拉 巴格达 伊斯坦布尔 阿布扎比 卡拉奇 加德满都 乌兰巴托 阿拉木图 努尔苏丹 阿斯塔纳 塔什干 萨马拉 巴塞罗那 布达佩斯 布鲁塞尔 日内瓦 维也纳 里约热内卢'
	).split(' ')
);

/** Whether a name in another language may begin with a character, given by its code. */
export function maySpell(code: number): boolean {
	return isIn(SPELT, code);
}

/** 阿布|都热|合曼, 阿不|都: of characters that are words elsewhere, those that spell a name where they stand. */
function spells(name: string, at: number): boolean {
	const two = name.slice(at - 1, at + 1);
	return two === '布都' || two === '不都' || two === '卜都' || two === '阿不' || two === '热合';
}

/** 洛桑江村, 伊丽苏娅: characters of which all but one spell the name of somebody in another language. */
export function isForeign(name: string): boolean {
	const { length } = name;
	if (length < 3 || length > 7) return false;
	let spelt = 0;
	for (let i = 0; i < length; i++) {
		if (isIn(SPELT, name.charCodeAt(i)) || (i > 0 && spells(name, i))) spelt++;
	}
	if (spelt < Math.max(3, length - 1) || PLACES.has(name)) return false;
	for (let i = 0; i < length; i++) {
		const code = name.charCodeAt(i);
		if (!isHan(code) || (isIn(IN_NO_NAME, code) && !spells(name, i))) return false;
	}
	return true;
}

/** How long a name from another language is that begins at `at`, and ends where another word begins; 0 for none. */
export function foreignLength(text: string, at: number): number {
	if (!isOneOf(SPELT, text, at) && !isOneOf(SPELT, text, at + 1)) return 0;
	for (const length of [4, 5, 6, 7]) {
		if (!isForeign(text.slice(at, at + length))) continue;
		if (BEHIND_NAME.test(text.slice(at + length, at + length + 8))) return length;
	}
	return 0;
}
