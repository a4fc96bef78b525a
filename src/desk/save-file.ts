/** Gives a file to whoever sits at the desk, as a download. */
export function saveFile(name: string, content: BlobPart, type: string): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers look at the address after the click.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
