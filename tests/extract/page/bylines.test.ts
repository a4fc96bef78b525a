import { describe, expect, test } from 'vitest';
import { isBylineLine, readBylineLine, readOpening } from '#extract/page/bylines.ts';

const line = (text: string) =>
	isBylineLine(text, [0, text.length])
		? readBylineLine(text, [0, text.length]).map(
				({ role, at }) => `${role ?? ''} ${text.slice(...at)}`
			)
		: null;

describe('a line of its own', () => {
	test.each([
		['图们日报记者 张三', ['图们日报记者 张三']],
		['文/图 本报记者 张三', ['本报记者 张三']],
		['摄影记者 李四', ['摄影记者 李四']],
		['□本报摄影记者 李四', ['本报摄影记者 李四']],
		['□ 记者 张 三 通讯员 李四', ['记者 张 三', '通讯员 李四']],
		['中国记者网记者 张三', ['中国记者网记者 张三']],
		['人民网湖南频道衡阳日报全媒体见习记者 许珂', ['人民网湖南频道衡阳日报全媒体见习记者 许珂']]
	])('%s says who wrote the piece', (text, reporters) => {
		expect(line(text)).toEqual(reporters);
	});

	test.each(['张三记者站在门口', '日报记者的一天，', '记者', '基层一线的通讯员'])(
		'%s does not',
		(text) => {
			expect(line(text)).toBeNull();
		}
	);
});

describe('the beginning of a paragraph', () => {
	const opening = (text: string) => {
		const byline = readOpening(text, [0, text.length]);
		return (
			byline && [
				text.slice(0, byline.end),
				...byline.reporters.map(({ role, at }) => `${role ?? ''} ${text.slice(...at)}`)
			]
		);
	};

	test.each([
		['本报讯（记者 张三）26日，', ['本报讯（记者 张三）', '记者 张三']],
		[
			'本报记者张三 通讯员李四报道：26日，',
			['本报记者张三 通讯员李四报道：', '本报记者 张三', '通讯员 李四']
		],
		[
			'湖南日报记者张三、王五 摄影报道，26日',
			['湖南日报记者张三、王五 摄影报道，', '湖南日报记者 张三', '湖南日报记者 王五']
		]
	])('%s names its reporters', (text, found) => {
		expect(opening(text)).toEqual(found);
	});

	test.each(['记者了解到，对此早有报道。', '本报通讯员', '报道记者张三'])(
		'%s names none',
		(text) => {
			expect(opening(text)).toBeNull();
		}
	);
});
