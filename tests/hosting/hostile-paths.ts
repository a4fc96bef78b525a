import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What the folder of a test's site holds; and beside that folder, a file that no request may get: `OUTSIDE`. */
export const PAGES = {
	'index.html': '首页',
	'404.html': '没有这一页',
	'story/index.html': '报道',
	'story/embed/map/index.html': '地图'
};
export const OUTSIDE = { name: 'outside.txt', content: 'nobody may read this' };

const HOST = 'news.example';

/** Ways to write another host in front of a page that is there. */
const ELSEWHERE = [
	'//evil.example',
	'///evil.example',
	'////evil.example',
	'/\\evil.example',
	'/\\\\evil.example',
	'\\\\evil.example',
	'/%2fevil.example',
	'/%2f%2fevil.example',
	'//%2fevil.example',
	'/%5cevil.example',
	'/%5c%5cevil.example',
	'/%09/evil.example',
	'/%0d%0a/evil.example',
	'/./\\evil.example',
	'/.//evil.example',
	'/%2e/%2fevil.example',
	'//user:pass@evil.example:80',
	'/https://evil.example',
	'/javascript:alert(1)//evil.example',
	'https://evil.example',
	'http://evil.example'
];

/** Ways from there to the page. */
const BACK = [
	'/..',
	'/%2e%2e',
	'/.%2e',
	'/..;',
	'/x/../..',
	'%2f..',
	'/%2e%2e%2f..',
	'\\..',
	'%5c..'
];

const TRAVERSALS = [
	'../outside.txt',
	'..%2foutside.txt',
	'%2e%2e/outside.txt',
	'%2e%2e%2foutside.txt',
	'..%5coutside.txt',
	'..\\outside.txt',
	'..%252foutside.txt',
	'%252e%252e%252foutside.txt',
	'..%c0%afoutside.txt',
	'%c0%ae%c0%ae/outside.txt',
	'..%00/outside.txt',
	'..;/outside.txt',
	'....//outside.txt',
	'story/../../outside.txt',
	'story/..%2f..%2foutside.txt',
	'story//../../outside.txt',
	'../../../../../../etc/passwd',
	'..%2f..%2f..%2f..%2f..%2fetc%2fpasswd',
	'/etc/passwd',
	'file:///etc/passwd'
];

const ODD = [
	'%00',
	'story%00',
	'story%00.html',
	'story/%00/',
	'story%0d%0aX-Injected:%20yes',
	'story%0d%0a%0d%0a<script>',
	'story%0aX-Injected:%20yes?x=1',
	'story?x=%0d%0aX-Injected:%20yes',
	'story?//evil.example',
	'story%3f//evil.example',
	'story%23//evil.example',
	'story#//evil.example',
	'story?x=1?y=2&&&===%',
	'story?%',
	'%',
	'%2',
	'%zz',
	'%ff%fe',
	'story/%',
	'story;x=1',
	'story/.',
	'story/..',
	'story/./?x=1',
	'story/embed/../embed/map?x=1',
	'story/embed%2fmap?x=1',
	'story%2fembed%2fmap?x=1',
	'STORY',
	'story//embed//map',
	'story//embed//map?x=1',
	'~root',
	'.git/config',
	'.htaccess',
	'*',
	'{path}',
	'{http.request.host}/?x=1',
	'$uri',
	'$host?x=1',
	`story?${'a'.repeat(6000)}`,
	'a'.repeat(6000),
	`${'a/'.repeat(3000)}..`,
	`${'../'.repeat(2000)}story`
];

/** Targets of requests, as they are sent; those behind `prefix` ask for pages of a site in that folder. */
export const listHostileTargets = (prefix = '/'): string[] => {
	const base = prefix.replace(/\/$/, '');
	const pages = ['/story', ''];
	const queries = ['', '?x=1'];
	return [
		...ELSEWHERE.flatMap((host) =>
			BACK.flatMap((back) =>
				pages.flatMap((page) =>
					['/', '%2f'].flatMap((slash) =>
						queries.map(
							(query) => `${host}${back}${slash}${`${base}${page}`.replace(/^\//, '')}${query}`
						)
					)
				)
			)
		),
		...ELSEWHERE.flatMap((host) => queries.map((query) => host + query)),
		...ELSEWHERE.map((host) => base + host),
		...TRAVERSALS.map((path) => prefix + path),
		...ODD.map((path) => prefix + path)
	];
};

/** Asks for a target exactly as it is written. */
async function askRaw(port: number, target: string): Promise<string> {
	const socket = connect(port, '127.0.0.1');
	socket.setTimeout(20_000, () => socket.destroy(new Error(`no answer to ${target}`)));
	socket.write(`GET ${target} HTTP/1.1\r\nHost: ${HOST}\r\nConnection: close\r\n\r\n`);
	return (await buffer(socket)).toString();
}

/**
 * Sends every hostile target.
 * @returns what went wrong, a line each: another host or scheme, a file from outside, a header put in, a server that broke down
 */
export async function findWrongAnswers(port: number, prefix = '/'): Promise<string[]> {
	const targets = listHostileTargets(prefix).values();
	const wrong: string[] = [];
	const work = async () => {
		for (const target of targets)
			for (const fault of findFaults(await askRaw(port, target)))
				wrong.push(`${target.slice(0, 100)}: ${fault}`);
	};
	await Promise.all(Array.from({ length: 16 }, work));
	return wrong;
}

function findFaults(answer: string): string[] {
	const [head = '', ...rest] = answer.split('\r\n\r\n');
	const [first = '', ...headers] = head.split('\r\n');
	const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1]);
	const isBad = (header: string) => {
		const at = header.indexOf(':');
		const [name, value] = [header.slice(0, at), header.slice(at + 1).trim()];
		if (/^x-injected$/i.test(name)) return true;
		return /^(?:location|refresh|content-location)$/i.test(name) && !leadsHome(value);
	};
	const isFromOutside =
		rest.join('').includes(OUTSIDE.content) || /root:.*:0:0:/.test(rest.join(''));
	return [
		...(status >= 200 && status < 500 ? [] : [first || 'no answer']),
		...headers.filter(isBad),
		...(isFromOutside ? ['a file from outside'] : [])
	];
}

/** Whether an address on our host, which a browser resolves as the standard has it, stays there. */
function leadsHome(location: string): boolean {
	if (!/^\/(?![/\\])/.test(location)) return false;
	const url = URL.canParse(location, `http://${HOST}/`)
		? new URL(location, `http://${HOST}/`)
		: null;
	return url?.origin === `http://${HOST}`;
}
