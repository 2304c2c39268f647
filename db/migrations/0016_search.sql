-- Everything that can be searched, one row a text: for the desk, and again for everyone, where only released copies stand.
-- Words are compared by their stems; what a search is narrowed by (whose, what, where, when, who may read) are labels in the same index.

-- Light stemming as before, and: small French words are left out, a French plural loses its ending, the article leaves words of two letters (الحي).
create or replace function ar_stem(t text) returns text language sql immutable strict parallel safe as $$
  select btrim(
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    regexp_replace(regexp_replace(ar_norm(t), '[^\u0621-\u064Aa-z0-9\u00C0-\u024F\u2D30-\u2D7F]+', ' ', 'g'),
    '\m(في|من|علي|الي|عن|مع|هذا|هذه|ذلك|تلك|التي|الذي|الذين|هو|هي|هم|ان|ما|لا|لم|لن|قد|كان|كانت|كما|او|ثم|بين|بعد|قبل|كل|بعض|غير|اي|هل|كيف|متي|اين|لماذا|ماذا|منذ|حتي|عند|خلال|حول|حيث|اذا|لكن|به|بها|له|لها|منه|منها|فيه|فيها|عليه|عليها|وهو|وهي|وقد|تم|ايضا|le|la|les|l|de|des|du|d|un|une|et|en|au|aux|a|pour|par|sur|dans)\M', ' ', 'g'),
    '\m[وف](?=[\u0621-\u064A]{4})', '', 'g'),
    '\mو(?=[\u0621-\u064A]{3}\M)', '', 'g'),
    '\m(بال|كال|فال|وال|لل|ال)(?=[\u0621-\u064A]{2})', '', 'g'),
    '\m[بلك](?=[\u0621-\u064A]{5})', '', 'g'),
    '(?<=[\u0621-\u064A]{3})(هما|كما|هم|هن|كم|نا|ها)\M', '', 'g'),
    '(?<=[\u0621-\u064A]{3})(ات|ان|ون|ين|يه|يا|وا)\M', '', 'g'),
    '(?<=[\u0621-\u064A]{3})[هياتة]\M', '', 'g'),
    '(?<=[a-z]{3})[sx]\M', '', 'g'))
$$;

create function search_labels(command_id uuid, kind text, place text, category text, state text, day date, readers text[])
returns tsvector language sql immutable parallel safe as $$
  select array_to_tsvector(array_remove(array[
    'command:' || right(command_id::text, 8), 'kind:' || kind, 'place:' || place, 'category:' || category, 'state:' || state,
    'year:' || extract(year from day)::int::text] || readers, null))
$$;

-- What stands in the title counts twice. A stem on which much of the text turns (by BM25, beside a text of 25 stems) stands there once more behind
-- a plus, without a position: where a word is in very many texts, the index gives these first. ts_filter(stems, '{d}') leaves the plain stems.
create function search_stems(title text, body text, names text) returns tsvector language sql immutable parallel safe as $$
  select stems || array_to_tsvector(array(
    select '+' || lexeme from unnest(stems)
    where cardinality(positions) > 0.72 * (cardinality(positions) + 0.3 + 0.9 * length(stems) / 25)))
  from (select to_tsvector('simple', repeat(ar_stem(title) || ' ', 2) || ar_stem(left(body || ' ' || names, 100000))) as stems offset 0) text
$$;

-- A word and what is left of it when one letter is dropped: two words that differ by one letter, or by two that changed places, share one of these.
create function ar_slips(word text) returns text[] language sql immutable strict parallel safe as $$
  select array_agg(distinct slip) from (
    select word as slip union all select left(word, n - 1) || substr(word, n + 1) from generate_series(1, length(word)) n) slips
  where slip <> ''
$$;

-- BM25 of one word in one text, without its rarity. `rank` is ts_rank with even weights: it grows with the count n of the word as the sum of 1/i²
-- up to n, from which n comes back; `room` is how long the text is beside others, from 0.25 for the shortest.
create function bm25(rank float8, room float8) returns float8 language sql immutable parallel safe as $$
  select case when rank > 0 then 2.2 * (2 - 1.644934 * (1 - rank)) / (2 - 1.644934 * (1 - rank) + 2.4 * 1.644934 * (1 - rank) * room) else 0 end
$$;

create table searchable (
  command_id uuid not null,
  kind text not null,
  id uuid not null,
  ref text not null,
  title text not null,
  body text not null,
  names text not null,
  place_ar text,
  place_fr text,
  category_id text,
  state text not null,
  day date,
  readers text[] not null,
  stems tsvector generated always as (search_stems(title, body, names)) stored,
  labels tsvector generated always as (search_labels(command_id, kind, place_ar, category_id, state, day, readers)) stored
);
alter table searchable add constraint searchable_key primary key (command_id, kind, id);
-- Stems stay beside the row: they are read for every text that is compared, the text only for those that are shown.
alter table searchable alter column stems set storage main;
alter table searchable alter column labels set storage main;
create index searchable_stems on searchable using gin (stems, labels) with (fastupdate = off);

-- The words of the texts: in how many each stem stands, and how it is mostly written.
create table search_word (
  command_id uuid not null,
  stem text collate "C" not null,
  texts int not null,
  word text,
  slips text[] generated always as (ar_slips(stem)) stored
);
alter table search_word add constraint search_word_key primary key (command_id, stem);
create index search_word_slips on search_word using gin (slips) with (fastupdate = off);

create table search_size (
  command_id uuid not null,
  texts int not null,
  mean real not null
);
alter table search_size add constraint search_size_key primary key (command_id);

create table public_record.searchable (like searchable including all);
create table public_record.search_word (like search_word including all);
create table public_record.search_size (like search_size including all);
grant select on public_record.searchable, public_record.search_word, public_record.search_size to qurb_public;
grant execute on function ar_slips(text), bm25(float8, float8) to qurb_public;

alter table public_record.demand drop column search;
