import { evaluate } from '@mdx-js/mdx';
import { parseHTML } from 'linkedom';
import sanitizeHtml from 'sanitize-html';
import { transformWithOxc } from 'vite';
import { describe, expect, test } from 'vitest';
import {
	writeElement,
	writeIframe,
	writeJsxFrame,
	writePicture
} from '#lib/outputs/embed/snippets.ts';
import { SNIPPET } from './snippet.ts';

/** What becomes of a snippet in programs that read it: those that compile JSX, and those that sift HTML. */

interface Made {
	type: string;
	props: Record<string, unknown>;
	children: (Made | string)[];
}

/** What becomes of JSX that stands in an article in MDX. */
async function readMdx(jsx: string): Promise<Made> {
	const make = (type: string, { children, ...props }: Record<string, unknown>): Made => ({
		type,
		props,
		children: [children ?? []].flat() as Made['children']
	});
	const { default: article } = await evaluate(`第一段。\n\n${jsx}\n\n第二段。\n`, {
		Fragment: 'article',
		jsx: make as never,
		jsxs: make as never
	});
	const parts = (article({}) as unknown as Made).children.filter((part) => part !== '\n') as Made[];
	expect(parts.map(({ type }) => type)).toEqual(['p', 'div', 'p']);
	return parts[1]!;
}

/** What a page's program makes of JSX. */
async function readJsx(jsx: string): Promise<Made> {
	const { code } = await transformWithOxc(`const made = ${jsx};`, 'snippet.jsx', {
		jsx: { runtime: 'classic', pragma: 'make' }
	});
	const make = (
		type: string,
		props: Made['props'] | null,
		...children: Made['children']
	): Made => ({
		type,
		props: props ?? {},
		children
	});
	return new Function('make', `${code}; return made;`)(make) as Made;
}

/** The attributes that React gives to an element, by their names in HTML. */
function writeProps(props: Made['props']): Record<string, string> {
	const names: Record<string, string> = { tabIndex: 'tabindex', frameBorder: 'frameborder' };
	const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
	return Object.fromEntries(
		Object.entries(props).map(([name, value]) => [
			names[name] ?? name,
			typeof value === 'object'
				? Object.entries(value as Record<string, unknown>)
						.map(([key, said]) => `${kebab(key)}:${String(said)}`)
						.join(';')
				: String(value)
		])
	);
}

test.each([
	['JSX', readJsx],
	['MDX', readMdx]
])('as %s the frame is the same as in HTML, but for what stands inside it', async (_, run) => {
	const made = await run(writeJsxFrame(SNIPPET));
	const { document } = parseHTML(`<body>${writeIframe(SNIPPET)}</body>`);
	const attributesOf = (element: Element) =>
		Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
	const box = document.querySelector('div')!;
	expect(made.type).toBe('div');
	expect(writeProps(made.props)).toEqual(attributesOf(box));
	const [link, frame] = made.children as [Made, Made];
	expect(link.children).toEqual([SNIPPET.title]);
	expect(frame.children).toEqual([]);
	expect(writeProps(link.props)).toEqual(attributesOf(box.querySelector('a')!));
	expect(writeProps(frame.props)).toEqual(attributesOf(box.querySelector('iframe')!));
	expect(typeof made.props['style']).toBe('object');
});

describe.each([
	['an iframe', writeIframe(SNIPPET)],
	['an element', writeElement(SNIPPET, 'https://charts.example/embed.js')],
	['a picture', writePicture(SNIPPET)]
])('of %s', (_, html) => {
	test('sanitize-html leaves words that lead to the page', () => {
		const { document } = parseHTML(`<body>${sanitizeHtml(html)}</body>`);
		const links = [...document.querySelectorAll('a')].filter((link) => link.textContent);
		expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
			[SNIPPET.page, SNIPPET.title]
		]);
	});

	test('what is empty is closed, as XML has it', () => {
		for (const [tag] of html.matchAll(/<img [^>]*>/g)) expect(tag).toMatch(/ \/>$/);
	});
});
