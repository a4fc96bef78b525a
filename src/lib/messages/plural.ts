/** A number of things in English: 1 sentence, 2 sentences, 3 people. */
export const plural = (n: number, one: string, many = `${one}s`): string =>
	`${n} ${n === 1 ? one : many}`;
