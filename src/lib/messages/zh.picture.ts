import type { PictureMessages } from './picture.ts';

export const zhPicture: PictureMessages = {
	met: (months) =>
		`讨论时间：${months
			.map(
				(m) =>
					(m.year === null ? '' : `${m.year}年`) +
					`${m.month}月${m.days.map((day) => `${day}日`).join('、')}`
			)
			.join('，')}`,
	allMet: (months) => `报道所载${zhPicture.met(months)}`,
	scan: '扫码看原句',
	site: '雁声 Yansheng',
	cut: '……（节选）',
	more: (n) => `另有${n}人`,
	save: { png: '保存当前图 PNG', svg: 'SVG', failed: '没有存成' },
	view: (address) => `本图所示：${address}`
};
