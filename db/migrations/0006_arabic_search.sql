-- Arabic, French and Tifinagh words brought to a form in which a question meets its answer. Both functions are immutable:
-- generated columns and indexes rest on them, so a change of rules is a new migration that rebuilds those columns.

create function ar_norm(t text) returns text language sql immutable strict parallel safe as $$
  select translate(
    regexp_replace(lower(normalize(t, nfkc)), '[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069]', '', 'g'),
    'أإآٱىةؤئگڭݣڤڥپچ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹éèêëàâäîïôöùûüç',
    'اااايهويكككففبج01234567890123456789eeeeaaaiioouuuc')
$$;

-- Light stemming: stop words, joined و ف ب ل ك, the article, possessives and plural endings are taken off.
create function ar_stem(t text) returns text language sql immutable strict parallel safe as $$
  select btrim(
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    regexp_replace(regexp_replace(ar_norm(t), '[^\u0621-\u064Aa-z0-9\u00C0-\u024F\u2D30-\u2D7F]+', ' ', 'g'),
    '\m(في|من|علي|الي|عن|مع|هذا|هذه|ذلك|تلك|التي|الذي|الذين|هو|هي|هم|ان|ما|لا|لم|لن|قد|كان|كانت|كما|او|ثم|بين|بعد|قبل|كل|بعض|غير|اي|هل|كيف|متي|اين|لماذا|ماذا|منذ|حتي|عند|خلال|حول|حيث|اذا|لكن|به|بها|له|لها|منه|منها|فيه|فيها|عليه|عليها|وهو|وهي|وقد|تم|ايضا)\M', ' ', 'g'),
    '\m[وف](?=[\u0621-\u064A]{4})', '', 'g'),
    '\mو(?=[\u0621-\u064A]{3}\M)', '', 'g'),
    '\m(بال|كال|فال|وال|لل|ال)(?=[\u0621-\u064A]{3})', '', 'g'),
    '\m[بلك](?=[\u0621-\u064A]{5})', '', 'g'),
    '(?<=[\u0621-\u064A]{3})(هما|كما|هم|هن|كم|نا|ها)\M', '', 'g'),
    '(?<=[\u0621-\u064A]{3})(ات|ان|ون|ين|يه|يا|وا)\M', '', 'g'),
    '(?<=[\u0621-\u064A]{3})[هياتة]\M', '', 'g'))
$$;
