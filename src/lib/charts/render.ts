import type { Component } from 'svelte';
import { render } from 'svelte/server';

/**
 * Renders a drawing to markup: a string that goes into a page, a picture or an article alike. The comments that Svelte
 * leaves for hydration are taken out: nothing hydrates a drawing. (Text and attributes are escaped, so no comment is theirs.)
 */
export function renderDrawing<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props
): string {
	return render(component as Component, { props })
		.body.replace(/<!--[^<]*?-->/g, '')
		.trim();
}
