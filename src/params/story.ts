/** A story's id: a folder's name, and never a language's. */
export const match = (param: string): boolean =>
	/^[a-z0-9][a-z0-9-]*$/.test(param) && param !== 'en';
