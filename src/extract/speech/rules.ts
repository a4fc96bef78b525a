const NAMED = {
	'with-title': '骆春生代表说，路灯亮了。',
	'surname-and-title': '骆春生代表来自农村。骆代表说，路灯亮了。',
	pronoun: '骆春生代表来自农村。他说，路灯亮了。',
	'pronoun-of-nobody': '会场响起掌声。他说，路灯亮了。',
	body: '代表们认为，路灯亮了。',
	'title-alone': '党代表一致认为，路灯亮了。',
	origin: '首次成为政协委员的骆春生表示，路灯亮了。',
	met: '骆丽代表参加讨论。骆丽说，路灯亮了。',
	'beside-office': '周桂香代表说，路修好了，县长骆春生说，路灯亮了。',
	'behind-title': '周桂香代表说，路修好了，市人大代表骆春生说，路灯亮了。',
	'met-behind-office': '县长骆春生到场。骆春生说，路灯亮了。',
	'part-of-a-sentence': '骆春生代表说，路灯亮了；施大峰则建议，多开夜班车。',
	'in-front-of-a-quotation': '路灯亮了，韦广中说：“晚上敢出门了。”',
	'comes-from': '来自社工界的司徒颖昕认为，要留得住人。来自妇联界的刘晓蓉建议增加夜间班次。',
	'by-its-place': '面对提问，骆玉秋一口气说出了三个体会：一是会期短，二是文件少。',
	'member-of-a-body': '采矿2017班王嘉伟对同学说，路灯亮了。',
	'behind-a-role': '群主谢承春说，路灯亮了。',
	'called-by-a-surname': '李大姐说，路灯亮了。',
	'called-by-age': '79岁的苟玉山老人参加过抗美援朝。苟玉山代表来了。老人说，路灯亮了。',
	'without-a-name': '相关负责人表示，意见将逐条梳理。',
	entered: '与会的住建局副局长骆春生回应委员关切时说，路灯亮了。',
	'clause-before': '骆春生代表来自农村，认为路灯亮了。',
	'introduced-before': '县长骆春生摆摆手，笑着说，路灯亮了。',
	elided: '骆春生代表说，路灯亮了，并建议，多开夜班车。',
	colon: '骆春生代表：“路灯亮了，谁都高兴。”',
	label: '代表们分组审议。市人大代表 维色：路要修到最后一户。',
	matter: '骆春生代表提交了一份简短的建议：多开夜班车。',
	view: '骆春生代表的建议是，多开夜班车。',
	'counted-proposal': '骆春生代表提出的关于多开夜班车等3件建议已经办结。',
	'announced-by-a-line':
		'　　渔业协会会长 葛小君\n　　要让渔民上得了岸、留得住人。\n　　湖东县县长 雷 杰\n　　通过委员讲坛深入宣传。',
	'signed-below': '路灯亮了，晚上敢出门了。\n\n——骆春生代表（石桥小学校长）'
} as const satisfies Record<string, string>;

const OWNED = {
	'cue-in-front': '骆春生代表说：“路灯亮了，谁都高兴。”',
	'cue-behind': '“路灯亮了。”骆春生代表说。',
	'words-of': '“路灯亮了。”骆春生代表的一席话引来掌声。',
	'met-behind': '骆春生代表来了。“路灯亮了，谁都高兴。”骆春生也不恼。',
	signed: '“路灯亮了，谁都高兴。”——骆春生代表',
	'spoke-before': '骆春生代表说，路修好了。“路灯亮了，谁都高兴。”',
	'he-behind': '骆春生代表刚开了个头，就停了下来。\n“路灯亮了，谁都高兴。”他拿起笔，当场划掉。',
	'named-behind': '“路灯亮了，谁都高兴。”东江市公安局局长赵霏充满信心。',
	'new-behind': '“路灯亮了，谁都高兴。”姜小岚是一名教师。',
	nobody: '会场响起掌声。“路灯亮了，谁都高兴。”',
	settled: ''
} as const satisfies Record<string, string>;

/** How somebody is known to be the one who speaks. */
export type NameRule = keyof typeof NAMED;
/** How words in quotation marks are known to be somebody's. */
export type OwnerRule = keyof typeof OWNED;
export type Rule = NameRule | OwnerRule;

/**
 * Every rule by which words are given to somebody, with an article in which that is so: tests read it, and see that a statement of it is decided so.
 * What the review calls each is among its words (`src/lib/messages/zh.sheet.ts`).
 */
export const RULES: Readonly<Record<Rule, string>> = { ...NAMED, ...OWNED };
