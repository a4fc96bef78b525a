/**
 * One tab of a browser: what Chromium, Firefox and WebKit can all be asked to do, so that the same test runs in each.
 */
export interface Tab {
	/** Goes to an address and waits for its load event. */
	open(url: string): Promise<void>;
	/** Runs a function in the page. It sees its arguments only, which travel as JSON, as its result does. */
	evaluate<Result, Arguments extends unknown[]>(
		work: (...args: Arguments) => Result | Promise<Result>,
		...args: Arguments
	): Promise<Result>;
	/** What is on the screen, as a PNG. */
	screenshot(): Promise<Uint8Array>;
	/** Sets the viewport, in CSS pixels. */
	resize(width: number, height: number): Promise<void>;
	/** Clicks the middle of the first element that matches, scrolled into view. */
	click(selector: string): Promise<void>;
	/** Presses one key by its DOM name: `Tab`, `Enter`, `Escape`, `ArrowDown`, `a`. */
	press(key: string): Promise<void>;
	/** Ends the browser. */
	close(): Promise<void>;
}
