/**
 * Small lists the tokeniser asks. `PREFIXES` stay joined to the word after their hyphen, as EWT and GUM do
 * ("re-elected" is one token, "long-term" three). `UNITS` are parted from the number they are glued to ("155mm",
 * "5pm"). `SUFFIXES` are the ends of file and site names. `ELISIONS` are words that begin with an apostrophe.
 */
import { list } from '../../model/words.js';

export const PREFIXES = list(`
  anti, ante, bi, co, counter, cross, cyber, de, e, eco, ex, extra, hyper, inter, intra, macro, mega, meta, micro, mid, mini, mis, multi,
  neo, non, over, pan, para, post, pre, pro, proto, pseudo, psycho, quasi, re, semi, socio, sub, super, supra, trans, tri, ultra, un, under, vice,
`);

export const UNITS = list(`
  k, m, mm, bn, b, t, tn, kg, g, mg, km, km2, cm, sq, ft, lb, lbs, oz, mi, mph, kph, kmh, am, pm, kw, mw, gw, kwh, mwh, gwh, kv, kb, mb, gb, tb, hp, hz, khz, mhz, ghz,
  yr, yrs, hr, hrs, sec, secs, min, mins, ml, l,
`);

export const SUFFIXES = list(`
  com, org, net, gov, edu, mil, int, info, co, io, tv, me, eu, uk, us, ca, de, fr, ru, ua, il, ps, in, ir, tr, cn, jp, au,
  doc, docx, pdf, xls, xlsx, ppt, txt, htm, html, php, asp, jpg, jpeg, png, gif, zip, mp3, mp4, exe, csv,
`);

export const ELISIONS = list(`em til tis twas cause n round bout cuz tho`);

export const WHOLE_APOSTROPHE = list(`o'clock ma'am y'all ne'er o'er e'er`);

export const DOLLARS = list(`us u c ca a au nz hk r s nt`);
