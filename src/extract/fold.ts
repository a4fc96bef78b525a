/**
 * Punctuation and Traditional characters as the reading rules know them, one character for one, so that a position in the
 * folded text is the same position in the text. Only for recognition: what is stored is always as printed.
 */
const PAIRS =
	',，:：;；!！?？(（)）｡。「“」”『‘』’﹁“﹂”〝“〞”﹃‘﹄’' +
	'說说認认為为稱称談谈議议員员請请強强調调會会與与還还並并個个們们對对這这來来從从講讲話话繹绎紹绍嘆叹覺觉應应論论' +
	'團团區区縣县歐欧陽阳諸诸葉叶張张劉刘陳陈楊杨趙赵吳吴孫孙馬马羅罗鄭郑謝谢許许鄧邓韓韩馮冯蕭萧蔣蒋' +
	'餘余蘇苏呂吕盧卢鍾钟賈贾鄒邹閻阎龍龙賀贺顧顾龔龚萬万錢钱湯汤嚴严溫温魯鲁齊齐龐庞顏颜賴赖' +
	'記记報报時时間间後后聯联動动訴诉據据將将讓让進进長长書书處处經经關关業业開开發发學学術术題题該该護护衛卫';

const table = new Map<string, string>();
for (let i = 0; i < PAIRS.length; i += 2) table.set(PAIRS[i]!, PAIRS[i + 1]!);
const ANY = new RegExp(`[${[...table.keys()].join('').replace(/[[\]\\^-]/gu, '\\$&')}]`, 'gu');

export function fold(text: string): string {
	return text.replace(ANY, (character) => table.get(character)!);
}
