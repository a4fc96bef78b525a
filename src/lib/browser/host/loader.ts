/**
 * `embed.js`: one script for any number of charts in a host page. It knows `<yansheng-chart src title heights>` and plain
 * `<iframe data-yansheng>`, keeps their heights right, and touches nothing else. Its address is for good, and so is what it
 * understands. It writes styles through the CSSOM alone, which no Content-Security-Policy stops, and never navigates. Where a chart
 * asks for an article that answers (`article`, `data-article`) it fetches `embed-article.js` from beside itself.
 */

import { heightAt, type Heights } from '#lib/outputs/embed/heights.ts';
import { trustScript } from '../trust.ts';
import type {} from './article/answer.ts';
import { MEASURE } from './protocol.ts';

const NAME = 'yansheng-chart';

/** Frames of our elements lie in shadow trees, where no selector finds them. */
const own = new Set<HTMLIFrameElement>();

const address = (document.currentScript as HTMLScriptElement | null)?.src;
let article: HTMLScriptElement | undefined;

/** The article answers this frame, once the script for it is there. */
function answer(...call: Parameters<NonNullable<Window['yanshengArticle']>>): void {
	const go = () => window.yanshengArticle?.(...call);
	if (!article) {
		article = document.createElement('script');
		try {
			article.src = trustScript(new URL('embed-article.js', address).href);
			document.head.append(article);
		} catch (error) {
			console.info('yansheng:', error);
		}
	}
	article.addEventListener('load', go);
	go();
}

function setHeight(frame: HTMLElement, height: number): void {
	// The host's own rules for iframes do not get in the way; how much room there is at most is for the page to say.
	frame.style.cssText += `;height:${height}px!important;min-height:0!important;max-height:var(--yansheng-most,none)!important;box-sizing:content-box!important`;
}

/**
 * A frame sets its own height and nothing else, so what counts is which window speaks, which nobody can forge. Its origin may be another
 * than its address has: that was redirected (to https, to a new host), or the frame is sandboxed and has none.
 */
function listen({ data, source, origin }: MessageEvent): void {
	if (data?.source !== MEASURE.source || data.version !== MEASURE.version) return;
	const { type, height } = data;
	if (type !== 'resize' || !Number.isInteger(height) || height < 40 || height > 20000) return;
	const plain = document.querySelectorAll<HTMLIFrameElement>('iframe[data-yansheng]');
	for (const frame of [...own, ...plain]) {
		if (frame.contentWindow !== source) continue;
		setHeight(frame, height);
		frame.dispatchEvent(new Event('yansheng'));
		const { article } = frame.dataset;
		if (article != null) answer(frame, article, origin);
	}
}

function readHeights(text: string | null): Heights {
	return (text ?? '').split(' ').flatMap((point) => {
		const [width = 0, height = 0] = point.split(':').map(Number);
		return width > 0 && height > 0 ? [[width, height] as const] : [];
	});
}

/** Whether the page around an element is dark where it stands: by the first background behind it that covers. */
function isDark(element: Element | null): boolean {
	for (; element; element = element.parentElement) {
		const [r = 0, g = 0, b = 0, a = 1] = (
			/^rgba?\((.*)\)/.exec(getComputedStyle(element).backgroundColor)?.[1] ?? '0,0,0,0'
		)
			.split(/[ ,/]+/)
			.map(Number);
		if (a > 0.5) return r * 2 + g * 5 + b < 8 * 110;
	}
	return darkDevice() && adapts();
}

const darkDevice = () => matchMedia('(prefers-color-scheme:dark)').matches;
/** Whether the host page has a dark side of its own. */
const adapts = () => /dark/.test(getComputedStyle(document.documentElement).colorScheme);

class YanshengChart extends HTMLElement {
	// Declared alone: what the bundler would write for fields in the oldest browsers is longer than all of this class.
	declare private frame?: HTMLIFrameElement | undefined;
	declare private observer?: ResizeObserver;

	static get observedAttributes() {
		return ['src', 'title', 'article'];
	}

	connectedCallback(): void {
		this.show();
	}

	disconnectedCallback(): void {
		this.observer?.disconnect();
		if (this.frame) own.delete(this.frame);
		this.frame?.remove();
		this.frame = undefined;
	}

	/** A CMS may set them after it has placed the element. */
	attributeChangedCallback(): void {
		if (!this.isConnected) return;
		this.disconnectedCallback();
		this.show();
	}

	private show(): void {
		const url = new URL(this.getAttribute('src') || '#', document.baseURI);
		if (!this.hasAttribute('src') || !/^https?:/.test(url.protocol)) return;
		const dark = isDark(this);
		// A page with two sides is followed; where it has one, the chart takes that.
		if (!url.searchParams.has('mode') && !(adapts() && dark === darkDevice()))
			url.searchParams.set('mode', dark ? 'dark' : 'light');

		const frame = document.createElement('iframe');
		frame.src = url.href;
		frame.title = this.title;
		frame.loading = 'lazy';
		const sandbox = this.getAttribute('sandbox');
		if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
		const article = this.getAttribute('article');
		if (article !== null) frame.dataset.article = article;
		frame.style.cssText = 'display:block;width:100%;border:0';
		const heights = readHeights(this.getAttribute('heights'));
		const room = () => heightAt(heights, this.clientWidth) || 400;
		const reserve = () => setHeight(frame, room());

		this.style.setProperty('display', 'block', 'important');
		setHeight(this, room());
		this.frame = frame;
		// One frame a task: ten at once would hold the reader up.
		setTimeout(() => {
			if (this.frame !== frame) return;
			// What stands inside the element is for where no script runs; a shadow tree puts the frame in its place.
			(this.shadowRoot ?? this.attachShadow({ mode: 'open' })).replaceChildren(frame);
			this.style.setProperty('height', 'auto', 'important');
			reserve();
			own.add(frame);
			// Until the frame has spoken, what is reserved follows the column: also out of a hidden tab.
			this.observer = new ResizeObserver(reserve);
			this.observer.observe(this);
			frame.addEventListener('yansheng', () => this.observer?.disconnect(), { once: true });
		});
	}
}

// A second copy of this script leaves everything to the first.
if (!customElements.get(NAME)) {
	addEventListener('message', listen);
	customElements.define(NAME, YanshengChart);
	// Frames that were there before us have spoken already.
	for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-yansheng]'))
		frame.contentWindow?.postMessage(MEASURE, '*');
}
