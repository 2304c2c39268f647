-- Words of a search that differ by one letter from those of the record.
create extension if not exists fuzzystrmatch;
