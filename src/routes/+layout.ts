// Every page is a file with its charts drawn; what answers to the reader is a script of our own (lib/explore, lib/embed).
export const prerender = true;
export const csr = false;
export const trailingSlash = 'always';
