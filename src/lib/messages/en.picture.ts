import type { PictureMessages } from './picture.ts';

export const MONTHS = [
	...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
	...['October', 'November', 'December']
];

const join = (items: (string | number)[]) =>
	items.length < 2
		? items.join('')
		: `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;

const days = (months: Parameters<PictureMessages['met']>[0]) =>
	join(
		months.map((m) =>
			[join(m.days), MONTHS[m.month - 1], ...(m.year === null ? [] : [m.year])].join(' ')
		)
	);

export const enPicture: PictureMessages = {
	met: (months) => `Discussions on ${days(months)}`,
	allMet: (months) => `Discussions in the report: ${days(months)}`,
	scan: 'Scan for the sentences',
	site: 'Yansheng 雁声',
	cut: ' … (excerpt)',
	more: (n) => `${n} more`,
	save: { png: 'Save this view: PNG', svg: 'SVG', failed: 'Could not be saved' },
	view: (address) => `This view: ${address}`
};
