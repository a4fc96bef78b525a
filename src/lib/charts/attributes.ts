/** Sets attributes of an element; one that is null goes. */
export function setAttributes(
	element: Element,
	attributes: Record<string, string | number | null>
): void {
	for (const [name, value] of Object.entries(attributes)) {
		if (value === null) element.removeAttribute(name);
		else element.setAttribute(name, String(value));
	}
}
