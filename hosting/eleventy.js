/** {% yansheng "hengyang-2021/embed/map/rural/", "“乡村振兴”类词语见于5个代表团的报道" %} */
const SITE = 'https://charts.example.org/';
const escape = (text) => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export default (config) =>
	config.addShortcode(
		'yansheng',
		(chart, title) => `<yansheng-chart src="${SITE}${chart}" title="${escape(title)}">
<a href="${SITE}${chart}">${escape(title)}</a></yansheng-chart>
<script async src="${SITE}embed.js"></script>`
	);
