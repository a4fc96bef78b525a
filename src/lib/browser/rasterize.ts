/**
 * A PNG of an SVG file, in the faces that this device has.
 * @param scale pixels for one of the file's
 * @throws where the browser cannot draw it
 */
export async function rasterize(file: Blob, scale: number): Promise<Blob> {
	const address = URL.createObjectURL(file);
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.naturalWidth * scale;
		canvas.height = image.naturalHeight * scale;
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((done, failed) =>
			canvas.toBlob((png) => (png ? done(png) : failed(new Error('No PNG'))), 'image/png')
		);
	} finally {
		URL.revokeObjectURL(address);
	}
}
