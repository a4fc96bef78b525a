/**
 * Surnames, as evidence where nothing else says how long a name is or whether a word is one. Never a gate: a name whose
 * first character is not here is a name all the same where it stands beside 代表.
 */
const SINGLE = new Set(
	'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙伏岑习胥保蔺蓟宿怀鄂索咸籍浦尚农别阴郄那从能苍双莘逄冶仉亓奉肖闫付阙牧隗山宓蓬干麻邝楼危揣缪布经车湛茹禹狄贝麦英由帅皮满湘粟佘涉但蒲' +
		'張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭許鄧傅曾彭呂蘇盧蔣賈薛葉閻餘鐘鍾範譚鄒陸龍萬錢湯賀賴龔龐蘭齊魯顏嚴溫蘆葛聶叢華關凌紀項單衛查鮑覃閔車饒閆寧歐陽東'
);

export const COMPOUND = new Set(
	'欧阳 司马 上官 诸葛 司徒 夏侯 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 端木 东方 独孤 南宫 轩辕 淳于 澹台 濮阳 申屠 太史 公羊 闻人 赫连 鲜于 呼延 司空 钟离 拓跋 完颜 西门 歐陽 司馬 諸葛 長孫'.split(
		' '
	)
);

export function hasSurname(name: string): boolean {
	return SINGLE.has(name[0] ?? '') || COMPOUND.has(name.slice(0, 2));
}

/** 林郑月娥: a married woman's name with both surnames. */
export function hasTwoSurnames(name: string): boolean {
	return SINGLE.has(name[0] ?? '') && SINGLE.has(name[1] ?? '');
}
