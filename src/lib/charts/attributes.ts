/**
 * Sets attributes of an element; one that is null goes. One that says so already is left alone: a browser may work out anew how the element
 * looks though nothing of it changed.
 */
export function setAttributes(
	element: Element,
	attributes: Record<string, string | number | null>
): void {
	for (const [name, value] of Object.entries(attributes)) {
		if (value === null) element.removeAttribute(name);
		else if (element.getAttribute(name) !== String(value))
			element.setAttribute(name, String(value));
	}
}
