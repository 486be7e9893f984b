/** English names of first-level units, with the usual type word, and the names they are also known by. */

/** Words of type in several languages that a bare name is freed from. */
const TYPE_WORDS =
  /^(muhafazat|mohafazat|gobolka|changwat|khett|sha`biyat|sha'biyat|departamento (del|de la|de)|provincia (del|de la|de)|province of|state of|union territory of|respublika|republic of|estado (de|del)|wilayat|tinh)\s+|\s+(oblast'?|state|province|region|governorate|department|district|division|county|rayon|rayonu|kray|krai|republic|prefecture|voivodeship|municipality|sahari|sheng|si|do|pref)$/gi;

/** @returns the canonical name and the bare one */
export function adminName(unit, cityNames, { names, types, fold }) {
  const fixed = names.get(unit.iso) ?? names.get(unit.code);
  if (unit.given) return { name: fixed?.[1] || unit.name, base: bare(unit.name) };
  const f = unit.feature;
  if (fixed?.[1]) return { name: fixed[1], base: bare(fixed[1]) };
  const base = bare(plain(f.name_en || f.name));
  if (unit.iso2 === 'RU' && /Krai|Okrug|Republic$/.test(f.name_en ?? '')) return { name: f.name_en, base };
  const rule = types.get(`${unit.iso2}:${f.type_en}`) ?? types.get(unit.iso2) ?? '-';
  const quiet = rule.startsWith('-');
  const word = rule.replace(/^-\s*/, '');
  const clash = cityNames.has(fold(base));
  if (unit.iso2 === 'IE') return { name: `County ${base}`, base };
  if (word === '' || (quiet && !clash)) return { name: base, base };
  return { name: `${base} ${word}`, base };
}

export function otherNames(unit, base, { names }) {
  const fixed = names.get(unit.iso) ?? names.get(unit.code);
  const listed = (fixed?.[2] ?? '')
    .replace(/^!/, '')
    .split(',')
    .map((s) => s.trim());
  const own = [base, ...(unit.given ? [unit.name, ...unit.others] : []), ...listed];
  if (fixed?.[2]?.startsWith('!') || !unit.feature) return clean(own);
  const f = unit.feature;
  const more = [f.name, f.name_en, f.gn_name, f.woe_name, ...(f.name_alt ?? '').split('|')];
  return clean([...own, ...more, ...more.map((n) => bare(n ?? ''))]);
}

const clean = (list) => [...new Set(list.filter((n) => n && n.length > 1 && n.length < 60))];

/** The name without its type word. */
export function bare(name) {
  let out = name.trim();
  for (let i = 0; i < 2; i++) out = out.replace(TYPE_WORDS, '').trim();
  return out || name.trim();
}

/** Drops scholarly transliteration signs that newspapers do not print. */
export function plain(name) {
  return name
    .replace(/[`ʻʼ‘’]/g, "'")
    .replace(/^'|'$/g, '')
    .replace(/[āīūēōĀĪŪĒŌḩḨḥşŞţŢḑḐẓẔḏṯġ]/g, (c) => c.normalize('NFD').replace(/\p{M}/gu, ''));
}
