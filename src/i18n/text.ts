/** The languages of the interface, the first one being the fallback. */
export const languages = ["zh", "en"] as const;

/** A language of the interface. */
export type Language = (typeof languages)[number];

/** One message in every language; a missing language does not compile. */
export type Message = { readonly [L in Language]: string };

/** The messages of one area: flat keys that start with the area's name. */
export type Messages<Area extends string = string> = Readonly<Record<`${Area}.${string}`, Message>>;

/** What the placeholders of a message are filled with. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** Gives what the atlas calls something, by the name that a message has for it: of one, of several, or counted. */
export type MessageNames = (name: string, form: "one" | "several" | "counted") => string | undefined;
