import { describe, expect, test } from 'vitest';
import { whoSays } from '../reading.ts';

/** Every way to combine them. */
const each = (...lists: string[][]): string[][] =>
	lists.reduce<string[][]>(
		(all, list) => all.flatMap((one) => list.map((next) => [...one, next])),
		[[]]
	);

const SAYS = ['县长骆春生强调，', '骆春生代表说，', '村支书骆春生告诉记者，', '骆春生代表建议，'];
const NARRATED = [
	'会议还听取了有关工作汇报。',
	'会议审议通过了《路灯管理办法》。',
	'会议由县长施大峰主持。',
	'会议以视频形式召开。',
	'会议指出，路灯是民生。',
	'大会号召全县党员行动起来。',
	'通知要求，各乡镇抓紧办理。',
	'《路灯管理办法》规定，路灯由县里养护。',
	'会前，大家观看了专题片。',
	'会后，与会人员参观了灯具厂。',
	'会上还宣读了表彰决定。',
	'座谈会结束后，大家参观了灯具厂。',
	'仪式上，三家企业签了约。',
	'活动现场，三家企业签了约。',
	'调研期间，骆春生一行走进了灯具厂。',
	'当天，骆春生还来到了农贸市场。',
	'随后，县长骆春生来到了农贸市场。',
	'据悉，路灯明年装好。',
	'据了解，路灯明年装好。',
	'记者了解到，路灯明年装好。',
	'县领导施大峰、殷素芬参加会议。',
	'施大峰、殷素芬、周桂香参加调研。',
	'县领导施大峰陪同调研。',
	'在接受采访中，他从路灯谈到桥，又谈到水渠。',
	'他从路灯说起，又谈到桥。',
	'记者在采访中深深感到，路灯是大事。'
];

describe('what the reporter tells behind reported words is no part of them', () => {
	test.each(each(SAYS, NARRATED))('%s路灯要亮。%s', (says, told) => {
		expect(whoSays(`${says}路灯要亮。${told}`)).toEqual([['骆春生', '路灯要亮。']]);
		expect(whoSays(`${says}路灯要亮。桥也要修。${told}`)).toEqual([
			['骆春生', '路灯要亮。桥也要修。']
		]);
	});
});

describe('what whoever speaks may say goes on', () => {
	test.each([
		'会后我们就去看现场。',
		'会上大家说的，我都记下了。',
		'目前，路灯还差三百盏。',
		'应该请施大峰、殷素芬参加会议。',
		'欢迎大家都来参加活动。',
		'当天，雨下得很大。',
		'会议室的灯也要换。'
	])('%s', (goesOn) => {
		expect(whoSays(`村支书骆春生说，路灯要亮。${goesOn}`)).toEqual([
			['骆春生', `路灯要亮。${goesOn}`]
		]);
	});

	test.each(['报告提出，路灯要亮。', '通知里说了，路灯要亮。'])(
		'so does what is cited where a report was spoken of: %s会议指出，…',
		(cited) => {
			expect(whoSays(`骆春生代表说，${cited}会议指出，路灯是民生。`)).toEqual([
				['骆春生', `${cited}会议指出，路灯是民生。`]
			]);
		}
	);

	test('and the text of a statement printed behind its label', () => {
		const text = '县长 骆春生：路灯要亮。会议通过了办法，桥也要修。';
		expect(whoSays(text)).toEqual([['骆春生', '路灯要亮。会议通过了办法，桥也要修。']]);
	});
});
