/** What a verb of speaking does. */
export type VerbRole =
	/** 说, 表示: what follows or precedes is somebody's words. */
	| 'cue'
	/** 感到, 坚信: the same, unless somebody is speaking already. */
	| 'weak'
	/** 建议, 呼吁: what follows is somebody's proposal. */
	| 'proposal';

/** What a verb needs, so that it reports words where it stands. */
const NEEDS = [
	/** Nothing but a subject. */
	'any',
	/** A mark behind it: 她介绍，…, but 介绍情况. */
	'marked',
	/** A mark behind it, or its subject right in front. */
	'near',
	/** The same, for a verb of one character. */
	'short',
	/** A mark behind it, whatever stands in front: 她感到，…, but 她感到光荣. */
	'feeling',
	/** Its subject right in front. */
	'beside',
	/** Its subject right in front, and a colon behind. */
	'question',
	/** 道: behind another verb or its subject, and a mark behind it. */
	'bound',
	/** 在她看来，…: 在 in front of its subject. */
	'view',
	/** 据她统计，…: 据 in front of its subject. */
	'source',
	/** 邀请大家到湖边看看: many behind it, and where to. */
	'inviting',
	/** Whom it is told behind it: 告诉记者. */
	'told',
	/** Whom it is said to behind it, and a mark: 勉励大家：…. */
	'addressed',
	/** No thanks behind it: 表示感谢. */
	'thanks',
	/** Words in front of it: “…”他感慨不已。 */
	'sigh',
	/** A mark, or a matter and a colon: 提到一个词：…. */
	'named'
] as const;
export type Needs = (typeof NEEDS)[number];
/** What may stand in the third column. */
export const TRAITS: ReadonlySet<string> = new Set([...NEEDS, 'about', 'whom', 'ends', 'common']);

export interface Verb {
	word: string;
	role: VerbRole;
	/** The third column. */
	traits: readonly string[];
	needs: Needs;
	/** 谈到应急能力时|表示: it says what is spoken about, where another verb follows. */
	about: boolean;
	/** 提醒|各方，互认不等于降低门槛: whom it is said to may stand between it and the words. */
	whom: boolean;
	/** It may end a sentence whose words it reports: 有救，他直起腰说。 */
	ends: boolean;
	/** One of those that newspapers report with most; evidence that a name stands in front. */
	common: boolean;
	/** A sentence in which it reports; tests read it. */
	example: string;
}

/**
 * The verbs of speaking, a row each: the word, what it does, what it needs and what else is true of it, an example; parted by tabs. To
 * add a verb, add a row: all lists and expressions are made of these, and `npx vitest run tests/extract/words` reads the example.
 */
const TABLE = `
说	cue	short ends common	骆春生代表说，路灯亮了。
说道	cue	ends	周桂香代表说道，家长着急。
说起	cue	marked about	申之远代表说起，看病近了。
表示	cue	thanks common	殷素芬代表表示，冷链车进得来。
认为	cue	any common	骆春生代表认为，路灯亮了。
指出	cue	any common	周桂香代表指出，家长着急。
称	cue	short common	申之远代表称，看病近了。
谈到	cue	named about common	殷素芬代表谈到，冷链车进得来。
谈道	cue	any	骆春生代表谈道，路灯亮了。
谈及	cue	about	周桂香代表谈及，家长着急。
提出	cue	named common	申之远代表提出，看病近了。
强调	cue	any common	殷素芬代表强调，冷链车进得来。
坦言	cue	ends common	骆春生代表坦言，路灯亮了。
直言	cue	any common	周桂香代表直言，家长着急。
介绍	cue	marked common	申之远代表介绍，看病近了。
感慨	cue	marked ends common	周桂香代表感慨，家长着急。
感叹	cue	marked ends	殷素芬代表感叹，冷链车进得来。
告诉记者	cue	any	周桂香代表告诉记者，家长着急。
告诉笔者	cue	any	申之远代表告诉笔者，看病近了。
讲	cue	short	殷素芬代表讲，冷链车进得来。
讲道	cue	any	骆春生代表讲道，路灯亮了。
讲到	cue	about	周桂香代表讲到，家长着急。
讲起	cue	marked about	申之远代表讲起，看病近了。
提到	cue	named about	殷素芬代表提到，冷链车进得来。
笑言	cue	any	骆春生代表笑言，路灯亮了。
笑道	cue	any	周桂香代表笑道，家长着急。
笑称	cue	any	申之远代表笑称，看病近了。
直呼	cue	any	殷素芬代表直呼，冷链车进得来。
主张	cue	near	骆春生代表主张，路灯亮了。
表态	cue	marked	周桂香代表表态，家长着急。
承诺	cue	marked	申之远代表承诺，看病近了。
分析	cue	marked	殷素芬代表分析，冷链车进得来。
补充	cue	marked	申之远代表补充，看病近了。
回忆	cue	marked ends common	周桂香代表回忆，家长着急。
解释	cue	marked common	骆春生代表解释，路灯亮了。
回应	cue	marked	殷素芬代表回应，冷链车进得来。
回答	cue	marked	周桂香代表回答，家长着急。
答道	cue	any	骆春生代表答道，路灯亮了。
笑答	cue	any	周桂香代表笑答，家长着急。
应道	cue	any	申之远代表应道，看病近了。
插话	cue	marked	骆春生代表插话，路灯亮了。
有话说	cue	any	殷素芬代表有话说，冷链车进得来。
有话要说	cue	any	骆春生代表有话要说，路灯亮了。
询问	cue	marked whom	周桂香代表询问，家长着急。
打趣	cue	near	申之远代表打趣，看病近了。
调侃	cue	near	周桂香代表调侃，家长着急。
念叨	cue	near	殷素芬代表念叨，冷链车进得来。
自嘲	cue	near	骆春生代表自嘲，路灯亮了。
反问	cue	marked whom	周桂香代表反问，家长着急。
追问	cue	marked whom	殷素芬代表追问，冷链车进得来。
嘱咐	cue	marked whom	周桂香代表嘱咐，家长着急。
叮嘱	cue	marked whom	殷素芬代表叮嘱，冷链车进得来。
补了一句	cue	marked	周桂香代表补了一句，家长着急。
插了一句	cue	marked	申之远代表插了一句，看病近了。
打了个比方	cue	marked	殷素芬代表打了个比方，冷链车进得来。
打比方	cue	marked	骆春生代表打比方，路灯亮了。
支招	cue	marked	周桂香代表支招，家长着急。
坦承	cue	near	申之远代表坦承，看病近了。
承认	cue	marked	殷素芬代表承认，冷链车进得来。
否认	cue	marked	骆春生代表否认，路灯亮了。
反驳	cue	marked whom	周桂香代表反驳，家长着急。
质疑	cue	marked	申之远代表质疑，看病近了。
批评	cue	marked	殷素芬代表批评，冷链车进得来。
痛批	cue	marked	殷素芬代表痛批，冷链车进得来。
直斥	cue	marked	殷素芬代表直斥，冷链车进得来。
吐槽	cue	marked	殷素芬代表吐槽，冷链车进得来。
担心	cue	marked	骆春生代表担心，路灯亮了。
担忧	cue	marked	周桂香代表担忧，家长着急。
直指	cue	marked	申之远代表直指，看病近了。
声称	cue	near	殷素芬代表声称，冷链车进得来。
指称	cue	near	骆春生代表指称，路灯亮了。
宣称	cue	near	周桂香代表宣称，家长着急。
猜测	cue	near	申之远代表猜测，看病近了。
推测	cue	marked	殷素芬代表推测，冷链车进得来。
疾呼	cue	marked	骆春生代表疾呼，路灯亮了。
慨叹	cue	marked	周桂香代表慨叹，家长着急。
汇报	cue	marked	申之远代表汇报，看病近了。
描述	cue	marked	骆春生代表描述，路灯亮了。
点评	cue	marked	周桂香代表点评，家长着急。
撰文	cue	marked	申之远代表撰文，看病近了。
重申	cue	any	殷素芬代表重申，冷链车进得来。
续指	cue	any	骆春生代表续指，路灯亮了。
续称	cue	any	周桂香代表续称，家长着急。
续说	cue	any	申之远代表续说，看病近了。
所言	cue	any	殷素芬代表所言，冷链车进得来。
惊呼	cue	any	周桂香代表惊呼，家长着急。
高呼	cue	any	申之远代表高呼，看病近了。
问	cue	question	殷素芬代表问：“冷链车进得来，谁都高兴。”
透露	cue	marked common	骆春生代表透露，路灯亮了。
赞叹	cue	marked	周桂香代表赞叹，家长着急。
惊叹	cue	marked	周桂香代表惊叹，家长着急。
评价	cue	marked	殷素芬代表评价，冷链车进得来。
总结道	cue	any	申之远代表总结道，看病近了。
总结说	cue	any	殷素芬代表总结说，冷链车进得来。
阐述	cue	marked	骆春生代表阐述，路灯亮了。
深有感触地说	cue	any	周桂香代表深有感触地说，家长着急。
发言说	cue	any	申之远代表发言说，看病近了。
发言称	cue	any	殷素芬代表发言称，冷链车进得来。
道	cue	bound	周桂香代表道，家长着急。
断言	cue	any	申之远代表断言，看病近了。
明确表示	cue	any	殷素芬代表明确表示，冷链车进得来。
对记者说	cue	any	骆春生代表对记者说，路灯亮了。
看来	cue	view	在周桂香代表看来，家长着急。
形容	cue	marked	申之远代表形容，看病近了。
引述	cue	marked	殷素芬代表引述，冷链车进得来。
反映	cue	marked	骆春生代表反映，路灯亮了。
抱怨	cue	near	周桂香代表抱怨，家长着急。
举例	cue	marked	申之远代表举例，看病近了。
话锋一转	cue	marked	周桂香代表话锋一转，家长着急。
接过话筒	cue	marked	申之远代表接过话筒，看病近了。
接过了话筒	cue	marked	殷素芬代表接过了话筒，冷链车进得来。
接过话茬	cue	marked	骆春生代表接过话茬，路灯亮了。
接过话头	cue	marked	周桂香代表接过话头，家长着急。
接过话题	cue	marked	申之远代表接过话题，看病近了。
接过了话题	cue	marked	殷素芬代表接过了话题，冷链车进得来。
接过话	cue	marked	骆春生代表接过话，路灯亮了。
接话	cue	marked	周桂香代表接话，家长着急。
算了一笔账	cue	marked	殷素芬代表算了一笔账，冷链车进得来。
算了笔账	cue	marked	骆春生代表算了笔账，路灯亮了。
算起了账	cue	any	周桂香代表算起了账，家长着急。
算起账	cue	any	申之远代表算起账，看病近了。
算账	cue	any	殷素芬代表算账，冷链车进得来。
告诉	cue	told common	骆春生代表告诉大家：“路灯亮了，谁都高兴。”
谈起	cue	marked about	周桂香代表谈起，家长着急。
坦陈	cue	any	申之远代表坦陈，看病近了。
直陈	cue	any	殷素芬代表直陈，冷链车进得来。
如是说	cue	any	骆春生代表如是说，路灯亮了。
说出	cue	marked	周桂香代表说出，家长着急。
有感而发	cue	marked	申之远代表有感而发，看病近了。
感言	cue	marked	殷素芬代表感言，冷链车进得来。
表露	cue	marked	骆春生代表表露，路灯亮了。
写道	cue	any	周桂香代表写道，家长着急。
勉励	cue	addressed	申之远代表勉励大家：“看病近了，谁都高兴。”
寄语	cue	addressed	殷素芬代表寄语大家：“冷链车进得来，谁都高兴。”
答复	cue	marked	骆春生代表答复，路灯亮了。
指	cue	beside	周桂香代表指，家长着急。
判断	cue	marked	申之远代表判断，看病近了。
估计	cue	marked	殷素芬代表估计，冷链车进得来。
盘算	cue	marked	骆春生代表盘算，路灯亮了。
盘算着	cue	marked	周桂香代表盘算着，家长着急。
嘟囔	cue	near	申之远代表嘟囔，看病近了。
说明	cue	marked	骆春生代表说明，路灯亮了。
答应	cue	near	周桂香代表答应，家长着急。
宣布	cue	marked	申之远代表宣布，看病近了。
感慨不已	cue	sigh	殷素芬代表感慨不已：“冷链车进得来，谁都高兴。”
感慨万千	cue	sigh	骆春生代表感慨万千：“路灯亮了，谁都高兴。”
感慨良多	cue	sigh	周桂香代表感慨良多：“家长着急，谁都高兴。”
感叹不已	cue	sigh	申之远代表感叹不已：“看病近了，谁都高兴。”
交代	cue	marked	殷素芬代表交代，冷链车进得来。
供述	cue	marked	骆春生代表供述，路灯亮了。
供认	cue	marked	周桂香代表供认，家长着急。
体会到	weak	feeling	申之远代表体会到，看病近了。
意识到	weak	feeling	殷素芬代表意识到，家长着急。
坚信	weak	any	骆春生代表坚信，路灯亮了。
深信	weak	any	周桂香代表深信，家长着急。
相信	weak	any	申之远代表相信，看病近了。
感到	weak	feeling	殷素芬代表感到，冷链车进得来。
深感	weak	feeling	骆春生代表深感，路灯亮了。
倍感	weak	feeling	周桂香代表倍感，家长着急。
感觉	weak	feeling	申之远代表感觉，看病近了。
觉得	weak	feeling	殷素芬代表觉得，冷链车进得来。
感受到	weak	feeling	骆春生代表感受到，路灯亮了。
认识到	weak	feeling	周桂香代表认识到，家长着急。
期待	weak	any	申之远代表期待，看病近了。
期盼	weak	any	殷素芬代表期盼，冷链车进得来。
盼望	weak	any	骆春生代表盼望，路灯亮了。
谈	weak	short	周桂香代表谈，家长着急。
盼	weak	short	申之远代表盼，看病近了。
希望能	weak	any	殷素芬代表希望能，冷链车进得来。
关注到	weak	feeling	骆春生代表关注到，路灯亮了。
了解到	weak	feeling	周桂香代表了解到，家长着急。
注意到	weak	feeling	申之远代表注意到，看病近了。
发现	weak	feeling	殷素芬代表发现，冷链车进得来。
呼喊	weak	any	骆春生代表呼喊，路灯亮了。
建议	proposal	any common	周桂香代表建议，家长着急。
呼吁	proposal	any common	申之远代表呼吁，看病近了。
倡议	proposal	any	殷素芬代表倡议，冷链车进得来。
提议	proposal	any	骆春生代表提议，路灯亮了。
提出建议	proposal	any	周桂香代表提出建议，家长着急。
提建议	proposal	any	申之远代表提建议，看病近了。
建言	proposal	near	殷素芬代表建言，冷链车进得来。
希望	proposal	any	骆春生代表希望，路灯亮了。
提出了建议	proposal	any	周桂香代表提出了建议，家长着急。
提出以下建议	proposal	any	申之远代表提出以下建议，看病近了。
提出了以下建议	proposal	any	殷素芬代表提出了以下建议，冷链车进得来。
恳请	proposal	any	骆春生代表恳请，路灯亮了。
要求	proposal	beside	周桂香代表要求，家长着急。
提醒	proposal	near whom	骆春生代表提醒，路灯亮了。
告诫	proposal	near whom	骆春生代表告诫，路灯亮了。
吁请	proposal	any	周桂香代表吁请，家长着急。
促请	proposal	any	申之远代表促请，看病近了。
敦促	proposal	any	申之远代表敦促，看病近了。
数了数	cue	marked	骆春生代表数了数，路灯亮了。
异口同声	cue	marked	周桂香代表异口同声：“家长着急，谁都高兴。”
分享道	cue	any	申之远代表分享道，看病近了。
期望	weak	any	殷素芬代表期望，冷链车进得来。
盼着	weak	any	骆春生代表盼着，路灯亮了。
归纳	cue	marked	骆春生代表归纳，路灯亮了。
概括	cue	marked	申之远代表概括，看病近了。
统计	cue	source	据骆春生代表统计，路灯亮了。
测算	cue	source	据周桂香代表测算，家长着急。
观察	cue	source	据申之远代表观察，看病近了。
了解	cue	source	据殷素芬代表了解，冷链车进得来。
拍板	cue	marked	骆春生代表拍板，路灯要亮。
数	cue	bound	周桂香代表数：“家长着急，谁都着急。”
叹道	cue	any	骆春生代表叹道，路灯亮了。
附和	cue	marked	周桂香代表附和，家长着急。
挑明	cue	marked	殷素芬代表挑明，冷链车进得来。
应允	cue	near	骆春生代表应允，路灯亮了。
埋怨	cue	near	周桂香代表埋怨，家长着急。
披露	cue	marked	申之远代表披露，看病近了。
预告	cue	marked	殷素芬代表预告，冷链车进得来。
表了态	cue	marked	骆春生代表表了态，路灯亮了。
抢过话筒	cue	marked	周桂香代表抢过话筒，家长着急。
抢过话头	cue	marked	申之远代表抢过话头，看病近了。
诉起了苦	cue	marked	殷素芬代表诉起了苦，冷链车进得来。
诉苦	cue	marked	骆春生代表诉苦，路灯亮了。
掰着指头数	cue	marked	周桂香代表掰着指头数，家长着急。
扳着指头数	cue	marked	申之远代表扳着指头数，看病近了。
记得	cue	marked	申之远代表记得，看病近了。
辩称	cue	any	殷素芬代表辩称，冷链车进得来。
爆料	cue	marked	周桂香代表爆料，家长着急。
赞同	cue	marked	周桂香代表赞同，家长着急。
赞成	cue	marked	申之远代表赞成，看病近了。
反对	cue	marked	殷素芬代表反对，冷链车进得来。
同意	cue	marked	骆春生代表同意，路灯亮了。
认同	cue	marked	周桂香代表认同，家长着急。
质问	cue	marked whom	申之远代表质问，看病近了。
发问	cue	marked whom	申之远代表发问，看病近了。
怀疑	cue	marked	殷素芬代表怀疑，冷链车进得来。
预计	cue	marked	骆春生代表预计，路灯亮了。
预测	cue	marked	骆春生代表预测，路灯亮了。
警告	cue	marked whom	周桂香代表警告，家长着急。
说过	cue	marked	骆春生代表说过，路灯亮了。
预判	cue	marked	周桂香代表预判，家长着急。
预言	cue	marked	申之远代表预言，看病近了。
断定	cue	marked	殷素芬代表断定，冷链车进得来。
推断	cue	marked	骆春生代表推断，路灯亮了。
认定	cue	marked	周桂香代表认定，家长着急。
确信	cue	marked	申之远代表确信，看病近了。
许诺	cue	marked	殷素芬代表许诺，冷链车进得来。
保证	cue	marked	骆春生代表保证，路灯亮了。
担保	cue	marked	周桂香代表担保，家长着急。
澄清	cue	marked	申之远代表澄清，看病近了。
总结	cue	marked	骆春生代表总结，路灯亮了。
解读	cue	marked	周桂香代表解读，家长着急。
剖析	cue	marked	申之远代表剖析，看病近了。
讲述	cue	marked	殷素芬代表讲述，冷链车进得来。
叙述	cue	marked	骆春生代表叙述，路灯亮了。
声明	cue	marked	周桂香代表声明，家长着急。
申明	cue	marked	申之远代表申明，看病近了。
留言	cue	marked	殷素芬代表留言，冷链车进得来。
发文	cue	marked	骆春生代表发文，路灯亮了。
发帖	cue	marked	周桂香代表发帖，家长着急。
回复	cue	marked	申之远代表回复，看病近了。
哭诉	cue	marked	殷素芬代表哭诉，冷链车进得来。
倾诉	cue	marked	骆春生代表倾诉，路灯亮了。
辩解	cue	marked	申之远代表辩解，看病近了。
申辩	cue	marked	殷素芬代表申辩，冷链车进得来。
怒斥	cue	marked	骆春生代表怒斥，路灯亮了。
痛斥	cue	marked	周桂香代表痛斥，家长着急。
谴责	cue	marked	申之远代表谴责，看病近了。
喊话	cue	marked	殷素芬代表喊话，冷链车进得来。
通报	cue	marked	骆春生代表通报，路灯亮了。
提示	cue	marked	周桂香代表提示，家长着急。
追忆	cue	marked	申之远代表追忆，看病近了。
忆起	cue	marked	殷素芬代表忆起，冷链车进得来。
道出	cue	marked	骆春生代表道出，路灯亮了。
点出	cue	marked	周桂香代表点出，家长着急。
喊出	cue	marked	申之远代表喊出，看病近了。
号召	proposal	near whom	骆春生代表号召，路灯亮了。
倡导	proposal	near whom	周桂香代表倡导，家长着急。
请求	proposal	near whom	申之远代表请求，看病近了。
恳求	proposal	near whom	殷素芬代表恳求，冷链车进得来。
央求	proposal	near whom	骆春生代表央求，路灯亮了。
祝愿	proposal	near whom	周桂香代表祝愿，家长着急。
嘀咕	cue	marked	骆春生代表嘀咕，路灯亮了。
议论	cue	marked	周桂香代表议论，家长着急。
嚷嚷	cue	marked	申之远代表嚷嚷，看病近了。
打包票	cue	marked	殷素芬代表打包票，冷链车进得来。
催促	cue	marked	骆春生代表催促，路灯亮了。
数落	cue	marked	申之远代表数落，看病近了。
夸赞	cue	marked	殷素芬代表夸赞，冷链车进得来。
夸奖	cue	marked	骆春生代表夸奖，路灯亮了。
坦诚相告	cue	marked	骆春生代表坦诚相告，路灯亮了。
如实相告	cue	marked	周桂香代表如实相告，家长着急。
直言相告	cue	marked	申之远代表直言相告，看病近了。
实话相告	cue	marked	殷素芬代表实话相告，冷链车进得来。
邀请	proposal	inviting	骆春生代表邀请大家到湖边走走。
`;

export const VERBS: readonly Verb[] = TABLE.trim()
	.split('\n')
	.map((row) => {
		const [word = '', role = '', traits = '', example = ''] = row.split('\t');
		const listed = traits.split(' ');
		const has = (trait: string) => listed.includes(trait);
		return {
			word,
			role: role as VerbRole,
			traits: listed,
			needs: NEEDS.find(has) ?? 'any',
			about: has('about'),
			whom: has('whom'),
			ends: has('ends'),
			common: has('common'),
			example
		};
	});

const byWord = new Map(VERBS.map((verb) => [verb.word, verb]));

/** What is known of a verb of speaking. */
export function verbOf(word: string): Verb | undefined {
	return byWord.get(word);
}

/** What 说 and 称 begin that has nothing to do with speaking: 解释|说明, 批评|称职; but 解释说|明年. */
const OTHER_WORD = /^(?:说(?:明(?![年天日晚])|[法服教理客辞])|称[职为呼号谓心])/u;
const [SAY, CALL, WAY] = ['说', '称', '道'].map((word) => word.charCodeAt(0));

/**
 * Where the verb of speaking at `at` ends, with the 说, 道 or 称 behind it that says once more that it is one: 解释|说, 感慨|道, 建议|称; not 顾盼|说,
 * where a single character is the end of a name. Behind 道, which begins many other words (建议|道路), stands a mark.
 */
export function endOfSaying(text: string, at: number, { length }: string): number {
	const to = at + length;
	const code = text.charCodeAt(to);
	if (length === 1 || (code !== SAY && code !== CALL && code !== WAY)) return to;
	if (OTHER_WORD.test(text.slice(to, to + 3))) return to;
	return code !== WAY || /[，：。“\s]/u.test(text[to + 1] ?? ' ') ? to + 1 : to;
}

/** The verbs that newspapers report with most, as a part of an expression. */
export const COMMON_VERBS = VERBS.filter((verb) => verb.common)
	.map((verb) => verb.word)
	.join('|');
