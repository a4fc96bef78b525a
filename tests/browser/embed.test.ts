import { describe, expect, inject, test } from 'vitest';
import { heightAt } from '#lib/outputs/embed/heights.ts';
import { LAB_HOSTS } from '#lib/outputs/embed/lab.ts';
import { writeElement, writeIframe, type Snippet } from '#lib/outputs/embed/snippets.ts';
import { CHINESE } from '#lib/messages/language.ts';
import { CHARTS } from '#lib/charts/live.ts';
import { readPage } from '../../scripts/built.ts';
import { inEachEngine } from './browsers.ts';
import { contentHeights, framesIn, snippetOf, STORY, untilHeights } from './embed.ts';
import { serveHost, serveSite } from './site.ts';
import type { Tab } from './tab.ts';

/**
 * Charts in somebody else's page, across two origins, in every engine. What users of other embeds complain of is named with the
 * place where they do.
 */

const site = await serveSite('/news/charts/');
const host = await serveHost();

const LOADER = `${site.url}embed.js`;
const SCREENS = [
	{ name: 'phone', width: 360 },
	{ name: 'desktop', width: 1280 }
];
const snippets = CHARTS.map((chart) => snippetOf(site.url, CHINESE, chart));
const [map] = snippets as [Snippet];

/** An article with a column of at most 720 px, as most have; no wider than what a phone of 360 px leaves where there is no more. */
const article = (body: string, head = '') =>
	host.put(
		`<!doctype html><html lang="zh-CN"><head><meta name="viewport" content="width=device-width">${head}<style>
		html{overflow-y:scroll}body{width:328px;margin:16px;font:16px/1.75 sans-serif}@media(min-width:800px){body{width:720px}}</style></head><body>${body}<p id="after">正文</p></body></html>`
	);

const labHost = (name: string, placed = [map]) => {
	const found = LAB_HOSTS.find((one) => one.name === name);
	if (!found) throw new Error(`no host ${name} in the lab`);
	return host.put(
		found.write({ snippets: placed, title: null, subtitle: null, parts: [] }, LOADER)
	);
};

/** Opens a host page, and waits until all its frames are as high as their content. */
async function settles(tab: Tab, page: string, width: number): Promise<void> {
	await tab.resize(width, 800);
	await tab.open(page);
	await untilFrames(tab);
	const frames = await framesIn(tab);
	const heights = await contentHeights(tab, site.url, frames);
	await tab.open(page);
	await untilHeights(tab, heights);
}

/** Elements become frames when the loader has come. */
const untilFrames = (tab: Tab) =>
	tab.evaluate(
		() =>
			new Promise<void>((done) => {
				const look = () =>
					[...document.querySelectorAll('yansheng-chart')].every((e) => e.shadowRoot) &&
					document.readyState === 'complete'
						? done()
						: setTimeout(look, 20);
				look();
			})
	);

inEachEngine((tab) => {
	describe.each(SCREENS)('on a $name', ({ width }) => {
		test('an iframe alone shows every chart whole, without a script (owid-grapher #3312: short embeds scroll)', async () => {
			await tab().resize(width, 800);
			const page = article(snippets.map(writeIframe).join('\n'));
			await tab().open(page);
			const frames = await framesIn(tab());
			const content = await contentHeights(tab(), site.url, frames);
			expect(frames.map((frame) => frame.title)).toEqual(snippets.map(({ title }) => title));
			for (const [i, { height }] of frames.entries()) {
				// Never too low, which would scroll; and too high by no more than a few lines.
				expect(height, snippets[i]?.src).toBeGreaterThanOrEqual(content[i] ?? 0);
				expect(height, snippets[i]?.src).toBeLessThanOrEqual((content[i] ?? 0) + 90);
			}
		});

		test('an element has its height before anything loads, so that the host shifts by nothing', async () => {
			await tab().resize(width, 800);
			const page = article(snippets.map((s) => writeElement(s, LOADER)).join('\n'));
			await tab().open(page);
			await untilFrames(tab());
			const frames = await framesIn(tab());
			const content = await contentHeights(tab(), site.url, frames);
			const reserved = frames.map((frame, i) => heightAt(snippets[i]?.heights ?? [], frame.width));
			for (const [i, height] of reserved.entries())
				expect(Math.abs(height - (content[i] ?? 0)), snippets[i]?.src).toBeLessThanOrEqual(1);
			await tab().open(page);
			await untilFrames(tab());
			await untilHeights(tab(), content);
		});

		test('before the script comes the picture stands in the room that the chart will take', async () => {
			await tab().resize(width, 800);
			await tab().open(
				article(snippets.map((s) => writeElement(s, `${site.url}gone.js`)).join('\n'))
			);
			const rooms = await tab().evaluate(() =>
				[...document.querySelectorAll('yansheng-chart')].map((element) => ({
					width: element.clientWidth,
					height: element.clientHeight,
					picture: element.querySelector('img')?.getBoundingClientRect().width
				}))
			);
			for (const [i, room] of rooms.entries()) {
				const wanted = heightAt(snippets[i]?.heights ?? [], room.width);
				expect(Math.abs(room.height - wanted), snippets[i]?.src).toBeLessThanOrEqual(26);
				expect(room.picture).toBeGreaterThan(300);
			}
		});
	});

	test('a frame shrinks as well as grows (pym.js #165)', async () => {
		const page = article(writeElement(map, LOADER));
		await settles(tab(), page, 360);
		const [narrow] = await framesIn(tab());
		await tab().resize(1280, 800);
		const [frame] = await framesIn(tab());
		const wide = await contentHeights(tab(), site.url, [frame ?? { src: map.src, width: 720 }]);
		expect(wide[0]).toBeLessThan(narrow?.height ?? 0);
		await settles(tab(), page, 360);
		await tab().resize(1280, 800);
		await untilHeights(tab(), wide);
	});

	test('a height is told once, and margins add nothing to it (pym.js #83: it drifts)', async () => {
		await tab().resize(1000, 800);
		await tab().open(
			article(
				`<script>heard=[];addEventListener('message',e=>e.data.source==='yansheng'&&heard.push(e.data.height))</script>` +
					writeElement(map, LOADER)
			)
		);
		const heard = await tab().evaluate(
			() =>
				new Promise<number[]>((done) => {
					const all = (window as unknown as { heard: number[] }).heard;
					let calm = 0;
					let known = 0;
					const look = () => {
						calm = all.length === known ? calm + 1 : 0;
						known = all.length;
						if (known > 0 && calm > 30) done(all);
						else requestAnimationFrame(look);
					};
					look();
				})
		);
		expect(heard).toHaveLength(1);
	});

	test.each(['reset', 'full-height', 'policy', 'narrow', 'late'])(
		'the frames are as high as their content in the host “%s” (pym.js #168, #176: 150 px, host CSS)',
		async (name) => {
			await settles(tab(), labHost(name), 1000);
			expect((await framesIn(tab())).length).toBeGreaterThan(0);
		}
	);

	test('the frame has its height in a sandbox without an origin', async () => {
		// A build that knows its SITE_URL names itself in its policy; WebKit knows no 'self' in such a frame.
		const path = `${STORY}/embed/map/`;
		const html = readPage(inject('build'), path)
			.replace(/(src|href)="(?:\.\.\/)+/g, `$1="${site.url}`)
			.replace("script-src 'self'", `script-src 'self' ${new URL(site.url).origin}`);
		const src = host.put(html);
		const sandboxed = labHost('sandbox', [{ ...map, src }]);
		await tab().resize(1000, 800);
		await tab().open(sandboxed);
		const [frame] = await framesIn(tab());
		const width = frame?.width ?? 0;
		const heights = await contentHeights(tab(), site.url, [{ src: map.src, width }]);
		await tab().open(sandboxed);
		await untilHeights(tab(), heights);
	});

	test('a frame whose address leads on to another host has its height, also where the host bounds its frames', async () => {
		const src = host.put('', { Location: map.src });
		const page = article(
			`<iframe data-yansheng src="${src}" width="100%"></iframe>` +
				`<yansheng-chart src="${src}"></yansheng-chart><script async src="${LOADER}"></script>`,
			'<style>iframe,yansheng-chart{max-height:300px;min-height:250px}</style>'
		);
		await tab().resize(1000, 800);
		await tab().open(page);
		await untilFrames(tab());
		const widths = (await framesIn(tab())).map(({ width }) => width);
		expect(widths).toHaveLength(2);
		const heights = await contentHeights(
			tab(),
			site.url,
			widths.map((width) => ({ src: map.src, width }))
		);
		expect(Math.min(...heights)).toBeGreaterThan(300);
		await tab().open(page);
		await untilHeights(tab(), heights);
	});

	test('a frame that starts hidden gets its height when it is shown', async () => {
		const page = labHost('hidden');
		await tab().resize(1000, 800);
		await tab().open(page);
		await untilFrames(tab());
		await tab().evaluate(() => {
			document.querySelector('details')?.setAttribute('open', '');
			location.hash = 'tab';
		});
		const shown = await framesIn(tab());
		const heights = await contentHeights(tab(), site.url, shown);
		await tab().open(page);
		await untilFrames(tab());
		await tab().evaluate(() => {
			document.querySelector('details')?.setAttribute('open', '');
			location.hash = 'tab';
		});
		await untilHeights(tab(), heights);
	});

	test('a frame that was there before the script is asked for its height', async () => {
		await tab().resize(1000, 800);
		const page = article(
			`<iframe data-yansheng src="${map.src}" title="map" width="100%" height="200"></iframe>`
		);
		await tab().open(page);
		const heights = await contentHeights(tab(), site.url, await framesIn(tab()));
		await tab().open(page);
		await tab().evaluate((src) => {
			const script = document.createElement('script');
			script.src = src;
			document.head.append(script);
		}, LOADER);
		await untilHeights(tab(), heights);
	});

	test('two copies of the script, ten charts: each has its own height', async () => {
		await settles(tab(), labHost('ten', snippets), 1000);
		expect(await framesIn(tab())).toHaveLength(10);
	});

	test('messages of strangers, and nonsense from a frame of ours, change nothing', async () => {
		const stranger = host.put(
			`<script>for (const height of [77, 1e9, -5, 0, 1.5, '500', null, NaN, 39, 20001, { valueOf: 1 }])
			parent.postMessage({ source: 'yansheng', version: 1, type: 'resize', id: '${STORY}/map', height }, '*');
			parent.postMessage('yansheng', '*'); parent.postMessage(null, '*'); parent.postMessage([], '*');
			parent.postMessage({ source: 'yansheng', version: 1, type: 'navigate', href: 'about:blank' }, '*');
			parent.postMessage('done', '*');</script>`
		);
		const errors = `<script>faults=[];addEventListener('error',e=>faults.push(e.message));
			done=false;addEventListener('message',e=>{if(e.data==='done')done=true})</script>`;
		const page = article(
			`${errors}${writeElement(map, LOADER)}<script>addEventListener('load', () => {
				const frame = document.createElement('iframe'); frame.id = 'stranger'; frame.src = '${stranger}'; document.body.append(frame);
			})</script>`
		);
		await tab().resize(1000, 800);
		await tab().open(page);
		await untilFrames(tab());
		const [frame] = await framesIn(tab());
		const [height] = await contentHeights(tab(), site.url, frame ? [frame] : []);
		await tab().open(page);
		const outcome = await tab().evaluate(
			() =>
				new Promise<{ faults: string[]; href: string }>((ready) => {
					const state = window as unknown as { done: boolean; faults: string[] };
					const look = () =>
						state.done
							? ready({ faults: state.faults, href: location.href })
							: setTimeout(look, 20);
					look();
				})
		);
		expect(outcome).toEqual({ faults: [], href: page });
		const [after] = await framesIn(tab());
		expect(Math.abs((after?.height ?? 0) - (height ?? 0))).toBeLessThanOrEqual(1);
	});

	test('a host that asks for the height without end is answered once a frame of animation', async () => {
		await tab().resize(1000, 800);
		await tab().open(article(writeIframe(map)));
		const answers = await tab().evaluate(
			() =>
				new Promise<number[]>((done) => {
					const frame = document.querySelector('iframe');
					let count = 0;
					addEventListener('message', ({ data }) => {
						if ((data as { type?: unknown } | null)?.type === 'resize') count++;
					});
					const ask = (times: number) => {
						for (let i = 0; i < times; i++)
							frame?.contentWindow?.postMessage(
								{ source: 'yansheng', version: 1, type: 'measure' },
								'*'
							);
					};
					const frames = (left: number, then: () => void): unknown =>
						left === 0 ? then() : requestAnimationFrame(() => frames(left - 1, then));
					// The frame's script is there when it answers; the last answer has come when some more frames are over.
					const until = (then: () => void) => {
						const before = count;
						ask(1);
						const look = () => (count > before ? frames(3, then) : setTimeout(look, 20));
						look();
					};
					until(() => {
						const before = count;
						ask(1000);
						until(() => done([count - before]));
					});
				})
		);
		const [count = 0] = answers;
		expect(count).toBeGreaterThan(1);
		// All thousand come at once: a frame or two, not a thousand, however slow the machine.
		expect(count).toBeLessThan(100);
	});

	test('in a dark host the chart is dark (abcnews/odyssey #2: an opaque background)', async () => {
		await tab().open(labHost('dark'));
		await untilFrames(tab());
		const [frame] = await framesIn(tab());
		expect(frame?.src).toContain('mode=dark');
		await tab().open(frame?.src ?? '');
		expect(
			await tab().evaluate(() => {
				const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement);
				return { backgroundColor, colorScheme };
			})
		).toEqual({ backgroundColor: 'rgb(21, 24, 27)', colorScheme: 'dark' });
	});

	test('on a page that is only light the chart is light, whatever the device likes', async () => {
		await tab().open(article(writeElement(map, LOADER), '<style>html{background:#fff}</style>'));
		await untilFrames(tab());
		expect((await framesIn(tab()))[0]?.src).toContain('mode=light');
	});

	test('where no script is let in, the linked picture remains (pyecharts #1683: the chart is blank)', async () => {
		await tab().open(labHost('no-script'));
		const picture = await tab().evaluate(() => {
			const image = document.querySelector('yansheng-chart img');
			if (!(image instanceof HTMLImageElement)) return null;
			return {
				loaded: image.naturalWidth,
				alt: image.alt,
				href: image.closest('a')?.href
			};
		});
		expect(picture).toEqual({ loaded: 1200, alt: map.alt, href: map.page });
	});

	test('AMP’s loaders and Pym’s understand the height too', async () => {
		await tab().resize(1000, 800);
		await tab().open(
			article(
				`<script>heard=[];addEventListener('message',e=>heard.push(e.data))</script>
				<iframe src="${map.src}?childId=pym-0&amp;initialWidth=600" title="map" width="600" height="300"></iframe>`
			)
		);
		const heard = await tab().evaluate(
			() =>
				new Promise<unknown[]>((done) => {
					const { heard } = window as unknown as { heard: unknown[] };
					const look = () => (heard.length >= 3 ? done(heard) : setTimeout(look, 20));
					look();
				})
		);
		const height = (heard[0] as { height: number }).height;
		expect(height).toBeGreaterThan(300);
		expect(heard).toEqual([
			{ source: 'yansheng', version: 1, type: 'resize', id: `${STORY}/map`, height },
			{ sentinel: 'amp', type: 'embed-size', height },
			`pymxPYMxpym-0xPYMxheightxPYMx${height}`
		]);
	});

	test('options take effect before anything is painted; what is not known is ignored', async () => {
		const look = () => {
			const { mode, title, measure } = document.documentElement.dataset;
			const heading = document.querySelector('h1')?.getBoundingClientRect();
			return [mode ?? '', title ?? '', measure ?? '', (heading?.height ?? 0) < 2];
		};
		const cloud = `${site.url}${STORY}/embed/cloud/`;
		await tab().open(`${cloud}?mode=dark&title=off&measure=delegations`);
		expect(await tab().evaluate(look)).toEqual(['dark', 'off', 'delegations', true]);
		const hostile = encodeURIComponent('"><img src=x onerror=alert(1)>');
		await tab().open(
			`${cloud}?mode=${hostile}&title=${hostile}&measure=${hostile}&theme=${hostile}&childId=${hostile}&term=__proto__`
		);
		await tab().evaluate(
			() =>
				new Promise<void>((done) => {
					const wait = () =>
						'ready' in document.documentElement.dataset ? done() : setTimeout(wait, 20);
					wait();
				})
		);
		expect(await tab().evaluate(look)).toEqual(['', '', '', false]);
		expect(
			await tab().evaluate(() => [
				document.querySelectorAll('img').length,
				document.getElementById('panel')?.hidden
			])
		).toEqual([0, true]);
	});
});
