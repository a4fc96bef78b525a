import { isTitle, startsWithOffice } from '#extract/words/offices.ts';
import { headsClause } from './new-subject.ts';
import type { Row } from './row.ts';
import type { Scene } from './scene.ts';
import type { Utterance } from './utterances.ts';

/** What the reporter tells behind somebody's reported words, which ends them. */

/** A sentence behind reported words, as far as it is looked at. */
interface Told {
	text: string;
	/** Where it begins, and what it says. */
	at: number;
	sentence: string;
	/** The words in front of it. */
	open: Utterance;
	/** The name of whoever speaks them, where it is one person. */
	name: string | undefined;
}

interface Narration extends Row {
	holds: (told: Told) => boolean;
}

const LONGEST = 160;
const MEETING =
	'(?:本次|此次|这次)?(?:会议|大会|全会|党代会|座谈会|讨论会|动员会|推进会|调度会|现场会|论坛|仪式)';
/** 会议|听取了汇报, 会议|还研究了…, 会议|由施大峰主持 */
const MEETING_DOES = new RegExp(
	`^${MEETING}(?:还|又|也|同时|随后|最后|一致|由|以|期间|分|设|决定|明确|听取|审议|通过|宣读|传达|学习|研究|讨论|选举|表决|书面|播放|观看|通报|部署|举行|采取|结束|闭幕|开始)`,
	'u'
);
/** 会议|指出，…, 通知|要求，…, 《路灯管理办法》|规定，… */
const MEETING_SAYS = new RegExp(
	`^(?:${MEETING}|(?:该|此)?(?:通知|公报|公告|办法|条例|通报)|《[^》]{2,40}》)(?:还|又|也|同时|一致)?(?:指出|强调|要求|认为|号召|提出|明确|规定)`,
	'u'
);
/** 报告提出，…。会议指出，…: whoever speaks of them cites them. */
const CITED = /报告|会议|大会|全会|通知|文件|公报|办法|条例|《/u;
/** 会前，…, 座谈会结束后，…, 签约仪式上，… */
const AROUND_MEETING = new RegExp(
	`^(?:会[上前后]|${MEETING}(?:上|前|后|开始前|期间|结束后|现场)|活动(?:现场|期间|结束后)|(?:讨论|审议|调研|考察|座谈|参观)(?:中|前|期间|结束后))(?:，|还)`,
	'u'
);
/** 我们, 咱: nobody but whoever speaks says so. */
const OWN = /[我咱您你]/u;
/** 据悉，…, 记者了解到，… */
const FOUND_OUT =
	/^(?:据悉|据了解|另据了解|另悉|又讯|(?:本报)?记者(?:从[^，。]{2,20}处?|在[^，。]{2,10}[中里])?(?:深深|真切|强烈)?(?:了解到|获悉|看到|注意到|发现|感到|感受到|体会到|在现场看到))/u;
/** 市领导施大峰、殷素芬|参加会议。 */
const ATTENDS =
	/(?:参加|出席|列席|陪同|主持)(?:了)?(?:会议|大会|座谈会?|讨论|审议|调研|活动|仪式|考察|检查|走访|慰问|会见|(?:上述|有关|相关)活动)?。$/u;
/** Whoever is there, and not whoever might be. */
const WHO_ATTENDS =
	/^[^，。：；“”]{0,4}[省市区县州]?(?:[\p{Script=Han}]{0,4}领导|[^。：；“”]{2,40}、)/u;
const MIGHT = /[希盼欢要请应]/u;
/** 他还|介绍了自己的经历, 他从农产品谈到土地 */
const NARRATES =
	/^(?:在?(?:接受)?采访[中时]，|随后，|接着，)?[他她](?:从[^，。：；“”]{2,24}[谈讲说聊][到起]|(?:还|又|也|并|随后|最后)?[^，。：；“”]{0,16}?(?:介绍|分享|汇报|讲述|回顾|总结|通报)了(?!解))/u;

/** The first that holds. What is printed behind a name and a colon is somebody's own text, and may tell of the meeting. */
export const NARRATIONS: readonly Narration[] = [
	{
		name: 'what whoever speaks does, by pronoun',
		example: '骆春生代表说，路灯亮了。他还介绍了自己的经历。',
		reads: ['骆春生：路灯亮了。'],
		holds: ({ text, at, name }) => name !== undefined && NARRATES.test(text.slice(at, at + 44))
	},
	{
		name: 'what whoever speaks does, by surname',
		example: '骆春生书记要求，路灯要亮。骆书记还分享了经验。',
		reads: ['骆春生：路灯要亮。'],
		holds: ({ text, at, name }) => {
			const calls = isTitle(text, at + 1) || startsWithOffice(text, at + 1, at + 7);
			return calls && text[at] === name?.[0];
		}
	},
	{
		name: 'what whoever speaks does, by name in a later clause',
		example: '县长骆春生强调，路灯要亮。当天，骆春生还来到农贸市场。',
		reads: ['骆春生：路灯要亮。'],
		holds: ({ text, at, sentence, name }) => {
			const found = name === undefined ? -1 : sentence.indexOf(name);
			if (found < 0) return false;
			const clause = at + sentence.lastIndexOf('，', found) + 1;
			return headsClause({ text, clause, sentence: clause }, at + found);
		}
	},
	{
		name: 'what the meeting does',
		example: '县长骆春生强调，路灯要亮。会议还听取了工作汇报。',
		reads: ['骆春生：路灯要亮。'],
		holds: ({ sentence, open }) => !isOwnText(open) && MEETING_DOES.test(sentence)
	},
	{
		name: 'what the meeting says, where whoever speaks spoke of none',
		example: '县长骆春生强调，路灯要亮。会议指出，路灯是民生。',
		reads: ['骆春生：路灯要亮。'],
		holds: ({ text, at, sentence, open }) =>
			!isOwnText(open) && MEETING_SAYS.test(sentence) && !CITED.test(text.slice(open.at[0], at))
	},
	{
		name: 'what is done around the meeting',
		example: '县长骆春生强调，路灯要亮。会前，大家观看了专题片。',
		reads: ['骆春生：路灯要亮。'],
		holds: ({ sentence, open }) =>
			!isOwnText(open) && AROUND_MEETING.test(sentence) && !OWN.test(sentence)
	},
	{
		name: 'what the newspaper found out',
		example: '县长骆春生强调，路灯要亮。据悉，路灯明年装好。',
		reads: ['骆春生：路灯要亮。'],
		holds: ({ sentence, open }) => !isOwnText(open) && FOUND_OUT.test(sentence)
	},
	{
		name: 'who else was there',
		example: '县长骆春生强调，路灯要亮。县领导施大峰、殷素芬参加调研。',
		reads: ['骆春生：路灯要亮。'],
		holds: ({ sentence }) =>
			ATTENDS.test(sentence) &&
			WHO_ATTENDS.test(sentence) &&
			!OWN.test(sentence) &&
			!MIGHT.test(sentence)
	}
];

const isOwnText = ({ rule }: Utterance): boolean => rule === 'label' || rule === 'colon';

/** Whether the sentence at `at` is told by the reporter, and no part of the words that are being reported. */
export function isNarrated({ text, open }: Scene, at: number): boolean {
	if (!open) return false;
	const { people } = open.subject ?? { people: [] };
	const name = people.length === 1 ? people[0]!.name : undefined;
	const sentence = /^[^。！？\n]*[。！？]?/u.exec(text.slice(at, at + LONGEST))![0];
	const told: Told = { text, at, sentence, open, name };
	return NARRATIONS.some(({ holds }) => holds(told));
}
