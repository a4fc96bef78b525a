/**
 * The number that the link which was clicked ends with: of a doubt in the list (`#doubt-12`), or of its place in the text (`#at-12`).
 * @returns 0 where it is another link, or none
 */
export function numberIn(event: Event, place: 'doubt' | 'at'): number {
	const link = event.target instanceof Element ? event.target.closest('a') : null;
	const [name, number] = link?.getAttribute('href')?.split('-') ?? [];
	return name === `#${place}` ? Number(number) : 0;
}
