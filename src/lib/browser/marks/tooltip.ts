/**
 * A line of text beside the pointer, inside the window whatever happens. It repeats what the table says, so a screen
 * reader is not told.
 */
export class Tooltip {
	#box: HTMLElement;

	constructor(parent: HTMLElement) {
		this.#box = document.createElement('div');
		this.#box.className = 'tooltip';
		this.#box.setAttribute('aria-hidden', 'true');
		this.#box.hidden = true;
		parent.append(this.#box);
	}

	/** @param near the mark that it explains, in window coordinates */
	show(text: string, near: DOMRect): void {
		this.#box.textContent = text;
		this.#box.hidden = false;
		const { offsetWidth: width, offsetHeight: height } = this.#box;
		const gap = 6;
		const { clientWidth, clientHeight } = document.documentElement;
		const left = Math.min(
			Math.max(near.left + near.width / 2 - width / 2, gap),
			clientWidth - width - gap
		);
		const above = near.top - height - gap;
		const below = Math.min(near.bottom + gap, clientHeight - height - gap);
		this.#box.style.left = `${Math.round(left)}px`;
		this.#box.style.top = `${Math.round(above >= gap ? above : below)}px`;
	}

	hide(): void {
		this.#box.hidden = true;
	}
}
