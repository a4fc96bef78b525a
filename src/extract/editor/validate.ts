import { Ajv, type ValidateFunction } from 'ajv';
import { isDay } from './day.ts';

const ajv = new Ajv({
	allErrors: true,
	verbose: true,
	allowUnionTypes: true,
	formats: { date: isDay }
});
ajv.addVocabulary(['errorMessage', 'patternErrorMessage', 'errorCode']);

/**
 * What checks values by one of our schemas, or by a part of one. Pages have it made beforehand (`scripts/standalone-validators.ts`),
 * since their policy lets no code be made from text.
 */
export const validatorOf = (schema: object): ValidateFunction => ajv.compile(schema);
