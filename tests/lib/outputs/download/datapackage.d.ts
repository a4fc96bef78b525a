// The parts of the Frictionless library that the tests use; it brings no types.
declare module 'datapackage' {
	export interface Resource {
		name: string;
		tabular: boolean;
		/** Casts every cell by the schema, and throws at the first that does not fit. */
		read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
		checkRelations(): Promise<boolean>;
	}
	interface Package {
		valid: boolean;
		errors: Error[];
		resources: Resource[];
	}
	const frictionless: {
		Package: {
			load(
				descriptor: string | object,
				options?: { basePath?: string; strict?: boolean }
			): Promise<Package>;
		};
	};
	export default frictionless;
}
