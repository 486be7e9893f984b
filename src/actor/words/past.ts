/** Persons of the past whose short names many others bear: meant only where the report tells of their state. From public knowledge. */
import { list } from '../../model/words.js';

export const PAST = list(
  'Gamal Abdel Nasser, Omar al-Bashir, Anwar Sadat, Hosni Mubarak, Saddam Hussein, Muammar Gaddafi, Yasser Arafat, Menachem Begin, Yitzhak Rabin, Shimon Peres, Ariel Sharon, Ehud Barak, George W. Bush, Bill Clinton, Jimmy Carter, Than Shwe, Bashar al-Assad, Hafez al-Assad',
);
