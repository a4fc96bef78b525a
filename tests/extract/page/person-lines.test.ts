import { describe, expect, test } from 'vitest';
import { readPersonLine } from '#extract/page/person-lines.ts';
import { fold } from '#extract/text/fold.ts';

const person = (line: string) => {
	const text = fold(line);
	const found = readPersonLine(text);
	// The name lies in its line, whatever adorns it.
	if (found) expect(text.slice(...found.name)).toMatch(/^\p{Script=Han}.*\p{Script=Han}$/u);
	return found && [text.slice(...found.name), found.speaks];
};

describe('a line that only says who speaks', () => {
	test.each([
		['浙江省政协主席 葛慧君', '葛慧君', 'below'],
		['【同期】太原市民 武美红', '武美红', 'below'],
		['郭伶俐：安陆市妇联党组书记、主席', '郭伶俐', 'below'],
		['答复人：市农业农村局局长 骆春生', '骆春生', 'below'],
		['受访专家：骆春生', '骆春生', 'below'],
		['口述人：村民 骆春生', '骆春生', 'below'],
		['河东区代表团 骆立国代表', '骆立国', 'below'],
		['河东区代表团骆立国代表', '骆立国', 'below'],
		['骆立国代表', '骆立国', 'below'],
		['谷丰年 常宁市塔山瑶族乡党委书记', '谷丰年', 'below'],
		['谷丰年　县农业局局长、高级农艺师', '谷丰年', 'below'],
		['罗明：陈店乡党委宣传、统战委员、妇联主席', '罗明', 'below'],
		['【同期声】上海民众 谢立', '谢立', 'below'],
		['【现场同期】旅客 郭崇', '郭崇', 'below'],
		['湖东县县长 雷　杰', '雷　杰', 'below'],
		['◎ 缪红英（纺织女工）', '缪红英', 'below'],
		['向清萍代表：', '向清萍', 'below'],
		['■ 浙江省政协主席 葛慧君', '葛慧君', 'below'],
		['领衔代表：骆春生', '骆春生', 'below'],
		['提案委员：骆春生', '骆春生', 'below'],
		['市人大代表 骆春生', '骆春生', 'below'],
		['骆静政协委员：', '骆静', 'below'],
		['铁路局党委书记、董事长汤立民代表——', '汤立民', 'below'],
		['——王芳委员（市妇联主席）', '王芳', 'above'],
		['——咸宁市市长杨军代表', '杨军', 'above'],
		['——石桥村党支部书记骆春生', '骆春生', 'above'],
		['——缪红英（纺织女工）', '缪红英', 'above'],
		['—— 买买提·艾力代表', '买买提·艾力', 'above'],
		['——省政协委员骆春生', '骆春生', 'above'],
		['——凤鸣路居民 解小琴', '解小琴', 'above'],
		['——白果村 敖长根', '敖长根', 'above']
	])('%s', (line, name, speaks) => {
		expect(person(line)).toEqual([name, speaks]);
	});

	test.each([
		['who made the page', '——编　者'],
		['the end of it', '——END——'],
		['a subtitle', '——市第十二次党代会讨论侧记'],
		['a place', '——来自会场的报道'],
		['a sentence', '骆春生代表说，路灯亮了。'],
		['a name alone', '骆春生'],
		['a name alone behind a dash', '——骆春生'],
		['an office alone', '市政协主席'],
		['a group', '工会界委员：']
	])('is not %s', (_, line) => {
		expect(person(line)).toBeNull();
	});
});
