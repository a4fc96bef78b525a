/** All elements of the page, or of a part of it, that a selector finds. */
export const all = <E extends Element>(selector: string, within: ParentNode = document) => [
	...within.querySelectorAll<E>(selector)
];
