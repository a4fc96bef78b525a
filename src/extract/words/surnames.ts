import { COMPOUND_SURNAMES } from '#surnames';
import { isIn, setOf } from '#extract/text/characters.ts';

/**
 * Surnames, as evidence where nothing else says how long a name is or whether a word is one. Never a gate: a name whose
 * first character is not here is a name all the same where it stands beside 代表.
 */
const SINGLE = setOf(
	'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝' +
		'明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫' +
		'乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹' +
		'习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖付闫仝佟覃邸鄢揭战苟亓仉鹿么代尧但佘虎苑隋庹占原海缑药冶郄佴言奉' +
		'晋来矫银佀敬修粟麦由税植盘楚官商牟伯赏墨哈谯笪年爱阳福冼岳帅亢况有琴归晨线谌皇练茶岩青郇香忻冒闾钦蚁撒母才祭兰芦丛涂位辜丘畅木迟宇稽衣栗台僧扬保邝楼揣布英湘涉仡芈召嘎禚雒幺綦啜戢帖旷漆资宾檀冮麴亶呙禇贠苌萨扎达区朴崇智粘尉蹇恽甯撖寸巨渠禤尕蔄弭俸腾玉隽铁斯格罕刀依操南妥拜冶吞滚火太母干茆卿普闭枚岱敦丹闪洛淡衷裔诺锁鲜默鼎律慈绪虢钞颉漕纳赛忽喇朵陇舍卯弋仵折丑犹户靖杞敏泮昃逢磨潭兀门展菅仪呼蒿芶拓兆缐' +
		'爨遆妫琚侴俎剡励姒沐汝淦眭祢肇迮镡骈佼凃杲弥郏郐蒉闳鬲种过贯黑买速者摆库初纵豆庚羌柬信'
);

/** Surnames that are common words as well: no evidence where nothing else speaks for a name. */
const WORDS = setOf(
	'羌信位向国家和从公相全能通后言来代经都别那益广满充终越空步须养由但有么年爱福药归线才母战海占强利红融师印束班越官达区铁斯格罕刀依操玉智巨腾普丹太火拜母干滚南居赛折逢户门展仪呼舍拓忽喇励沐汝肇弥种过贯黑买速者摆库初纵豆茶'
);

/** Of these, what leads to somebody. */
const LEADS_TO = setOf('向和从由连');

/** Of two characters. */
export const COMPOUND = COMPOUND_SURNAMES;

const COMPOUND_FIRST = setOf([...COMPOUND].map((name) => name[0]).join(''));

/** Whether a character is a surname by itself, or begins one of two characters. */
export function mayBegin(code: number): boolean {
	return isIn(SINGLE, code) || isIn(COMPOUND_FIRST, code);
}

function isSurname(code: number): boolean {
	return isIn(SINGLE, code);
}

export function hasSurname(name: string): boolean {
	return isSurname(name.charCodeAt(0)) || COMPOUND.has(name.slice(0, 2));
}

/** The same, for a name that stands alone. */
export function hasPlainSurname(name: string): boolean {
	return (
		(isSurname(name.charCodeAt(0)) && !isIn(WORDS, name.charCodeAt(0))) ||
		COMPOUND.has(name.slice(0, 2))
	);
}

/** 林郑月娥: a married woman's name with both surnames; not 向|骆春生, where the first is a word. */
export function hasTwoSurnames(name: string): boolean {
	const [first, second] = [name.charCodeAt(0), name.charCodeAt(1)];
	// 曹|和平
	return isSurname(first) && !isIn(LEADS_TO, first) && isSurname(second) && !isIn(WORDS, second);
}
