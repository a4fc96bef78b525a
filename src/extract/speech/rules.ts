/** Why words are given to somebody, as a desk reads it, and an example in which that is so. */
interface Reason {
	why: string;
	/** An article; tests read it, and see that a statement of it is decided so. */
	example: string;
}

const NAMED = {
	'with-title': { why: '称谓前印有姓名', example: '骆春生代表说，路灯亮了。' },
	'surname-and-title': {
		why: '只印姓氏与称谓，前文有此姓的人',
		example: '骆春生代表来自农村。骆代表说，路灯亮了。'
	},
	pronoun: { why: '“他”“她”指前文的人', example: '骆春生代表来自农村。他说，路灯亮了。' },
	'pronoun-of-nobody': {
		why: '“他”“她”所指的人没有写明，或隔得太远，不归人',
		example: '会场响起掌声。他说，路灯亮了。'
	},
	body: { why: '代表们、大家等集体', example: '代表们认为，路灯亮了。' },
	'title-alone': { why: '称谓前后没有姓名，指集体', example: '党代表一致认为，路灯亮了。' },
	origin: {
		why: '称谓之后、“的”之后的姓名',
		example: '首次成为政协委员的骆春生表示，路灯亮了。'
	},
	met: { why: '前文见过的姓名', example: '骆丽代表参加讨论。骆丽说，路灯亮了。' },
	'beside-office': {
		why: '紧挨职务的姓名',
		example: '周桂香代表说，路修好了，县长骆春生说，路灯亮了。'
	},
	'behind-title': {
		why: '称谓后的姓名',
		example: '周桂香代表说，路修好了，市人大代表骆春生说，路灯亮了。'
	},
	'met-behind-office': {
		why: '前文在职务后出现过的姓名',
		example: '县长骆春生到场。骆春生说，路灯亮了。'
	},
	'part-of-a-sentence': {
		why: '分号后换了人，按位置认作人名',
		example: '骆春生代表说，路灯亮了；施大峰则建议，多开夜班车。'
	},
	'in-front-of-a-quotation': {
		why: '逗号后的姓名，后接说话动词和引号，按位置认作人名',
		example: '路灯亮了，韦广中说：“晚上敢出门了。”'
	},
	'comes-from': {
		why: '“来自…的”后的姓名',
		example: '来自社工界的司徒颖昕认为，要留得住人。来自妇联界的刘晓蓉建议增加夜间班次。'
	},
	'by-its-place': {
		why: '句首、说话动词之前，按位置认作人名',
		example: '面对提问，骆玉秋一口气说出了三个体会：一是会期短，二是文件少。'
	},
	'member-of-a-body': {
		why: '单位、机构名后的姓名',
		example: '采矿2017班王嘉伟说，路灯亮了。'
	},
	'called-by-a-surname': { why: '只印姓氏与称呼', example: '李大姐说，路灯亮了。' },
	'called-by-age': {
		why: '“老人”指本段前文的人',
		example: '79岁的苟玉山老人参加过抗美援朝。苟玉山代表来了。老人说，路灯亮了。'
	},
	'without-a-name': { why: '只印职务，没有姓名', example: '相关负责人表示，意见将逐条梳理。' },
	entered: {
		why: '本句前面在职务后出现的姓名',
		example: '与会的住建局副局长骆春生回应委员关切时说，路灯亮了。'
	},
	'clause-before': {
		why: '本句前一分句的人',
		example: '骆春生代表来自农村，认为路灯亮了。'
	},
	'introduced-before': {
		why: '本句前面在职务后提到的人',
		example: '县长骆春生摆摆手，笑着说，路灯亮了。'
	},
	elided: {
		why: '没有主语，接着前面的人说',
		example: '骆春生代表说，路灯亮了，并建议，多开夜班车。'
	},
	colon: { why: '冒号前的人', example: '骆春生代表：“路灯亮了，谁都高兴。”' },
	label: {
		why: '行首冒号前的姓名',
		example: '代表们分组审议。市人大代表 维色：路要修到最后一户。'
	},
	matter: {
		why: '冒号前的“建议”“体会”等说明后面是话',
		example: '骆春生代表提交了一份简短的建议：多开夜班车。'
	},
	view: { why: '“…的建议是”一类说法', example: '骆春生代表的建议是，多开夜班车。' },
	'counted-proposal': {
		why: '“提出的…等几件建议”',
		example: '骆春生代表提出的关于多开夜班车等3件建议已经办结。'
	},
	'announced-by-a-line': {
		why: '上面一行写明谁发言',
		example:
			'　　渔业协会会长 葛小君\n　　要让渔民上得了岸、留得住人。\n　　湖东县县长 雷 杰\n　　通过委员讲坛深入宣传。'
	},
	'signed-below': {
		why: '段后署名',
		example: '路灯亮了，晚上敢出门了。\n\n——骆春生代表（石桥小学校长）'
	}
} as const satisfies Record<string, Reason>;

const OWNED = {
	'cue-in-front': { why: '引语前有说话动词', example: '骆春生代表说：“路灯亮了，谁都高兴。”' },
	'cue-behind': { why: '引语后有说话动词', example: '“路灯亮了。”骆春生代表说。' },
	'words-of': { why: '引语后写明是谁的话', example: '“路灯亮了。”骆春生代表的一席话引来掌声。' },
	'met-behind': {
		why: '引语后紧接前文见过的人',
		example: '骆春生代表来了。“路灯亮了，谁都高兴。”骆春生也不恼。'
	},
	signed: { why: '引语后署名', example: '“路灯亮了，谁都高兴。”——骆春生代表' },
	'spoke-before': {
		why: '没有提示，归给刚发言的人',
		example: '骆春生代表说，路修好了。“路灯亮了，谁都高兴。”'
	},
	'he-behind': {
		why: '引语后的“他”“她”',
		example: '骆春生代表刚开了个头，就停了下来。\n“路灯亮了，谁都高兴。”他拿起笔，当场划掉。'
	},
	'named-behind': {
		why: '引语后一句提到的人',
		example: '“路灯亮了，谁都高兴。”东江市公安局局长赵霏充满信心。'
	},
	'new-behind': {
		why: '引语后紧接一个新的姓名',
		example: '“路灯亮了，谁都高兴。”姜小岚是一名教师。'
	},
	nobody: { why: '没有说明是谁的话', example: '会场响起掌声。“路灯亮了，谁都高兴。”' },
	settled: { why: '编辑裁定', example: '' }
} as const satisfies Record<string, Reason>;

/** How somebody is known to be the one who speaks. */
export type NameRule = keyof typeof NAMED;
/** How words in quotation marks are known to be somebody's. */
export type OwnerRule = keyof typeof OWNED;
export type Rule = NameRule | OwnerRule;

/** Every rule by which words are given to somebody. */
export const RULES: Readonly<Record<Rule, Reason>> = { ...NAMED, ...OWNED };
