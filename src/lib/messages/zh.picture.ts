import type { PictureMessages } from './picture.ts';

export const zhPicture: PictureMessages = {
	cloudOf: (v) => `图中${v.shown}个词，${v.own}个见于“${v.name}”部分`,
	marked: (name) => `红字：见于“${name}”部分`,
	voicesOf: (v) =>
		v.speakers === 0 ? `“${v.name}”部分的话` : `“${v.name}”点名发言的${v.speakers}人`,
	sizes: '字越大，出现次数越多',
	met: (months) =>
		`讨论时间：${months
			.map(
				(m) =>
					(m.year === null ? '' : `${m.year}年`) +
					`${m.month}月${m.days.map((day) => `${day}日`).join('、')}`
			)
			.join('，')}`,
	scan: '扫码看原句',
	site: '雁声 Yansheng',
	quote: (title) => `《${title}》`,
	cut: '……（节选）',
	more: (n) => `另有${n}人`
};
