// Nothing: it carries the headers that all files are compiled with, for a compiler to make once.
