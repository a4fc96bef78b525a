/** The languages that have a part of their own in addresses. */
export const match = (param: string): param is 'en' => param === 'en';
