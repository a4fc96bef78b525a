/** The page on which any two stories are chosen; a site of one story has none. */
export const match = (param: string): param is 'compare' => param === 'compare';
