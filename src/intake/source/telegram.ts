import { z } from 'zod';
import { isoDate } from './dates.js';
import { type About, type Found, notRead } from './found.js';
import { reportFrom } from './make.js';

/** A piece of a message: plain, or with a form (bold, a link) that is left aside. */
const Piece = z.union([z.string(), z.looseObject({ text: z.string() })]);

const Message = z.looseObject({
  id: z.number(),
  type: z.string(),
  date: z.string().optional(),
  date_unixtime: z.string().optional(),
  from: z.string().nullish(),
  forwarded_from: z.string().nullish(),
  text: z.union([z.string(), z.array(Piece)]).optional(),
});

const Chat = z.looseObject({
  name: z.string().nullish(),
  type: z.string(),
  id: z.number().optional(),
  messages: z.array(z.unknown()),
});
type Chat = z.infer<typeof Chat>;

/** The chats of Telegram's own JSON export (`result.json`): of one chat, or of an account. `null` for other JSON. */
export function telegramChats(value: unknown): Chat[] | null {
  const one = Chat.safeParse(value);
  if (one.success) return [one.data];
  const all = z.looseObject({ chats: z.looseObject({ list: z.array(Chat) }) }).safeParse(value);
  return all.success ? all.data.chats.list : null;
}

/** Every message with a text as a report. Its hour is the one of Unix time: `date` is the clock of whoever exported. */
export async function* readTelegram(chats: readonly Chat[], about: About): AsyncGenerator<Found> {
  for (const chat of chats)
    for (const raw of chat.messages) {
      const message = Message.safeParse(raw);
      if (!message.success) {
        yield notRead(
          'source-broken',
          `A message of ${chat.name ?? 'a chat'} in ${about.name} is not as Telegram writes them.`,
          'It is left out.',
          partOf(raw),
        );
        continue;
      }
      const { id, type, text: pieces, date, date_unixtime } = message.data;
      const text =
        typeof pieces === 'string'
          ? pieces
          : (pieces ?? []).map((p) => (typeof p === 'string' ? p : p.text)).join('');
      // Notices (who joined, what was pinned) and pictures without words say nothing.
      if (type !== 'message' || text.trim() === '') continue;
      const seconds = Number(date_unixtime);
      const stamp =
        date_unixtime !== undefined && seconds > 0 && seconds < 1e11
          ? new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
          : isoDate(date);
      yield await reportFrom(
        text,
        {
          outlet: chat.name ?? message.data.from ?? null,
          dates: stamp === null ? [] : [{ from: 'telegram', date: stamp }],
        },
        about,
        `message ${id}`,
      );
    }
}

function partOf(raw: unknown): string | null {
  const id = (raw as { id?: unknown } | null)?.id;
  return typeof id === 'number' ? `message ${id}` : null;
}
