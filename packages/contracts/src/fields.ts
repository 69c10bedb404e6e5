import { emailAddress, webAddress } from '@jumelage/domain/addresses';
import { type Id, type IdKind, isId } from '@jumelage/domain/ids';
import { languages, spokenLanguages, textOrigins } from '@jumelage/domain/language';
import { currencies, mostMoney } from '@jumelage/domain/money';
import { countries } from '@jumelage/domain/organisation';
import { isNamed, tidyName } from '@jumelage/domain/participant';
import { distinctTags, oneTag, tagLimits } from '@jumelage/domain/tag';
import { line as readLine, paragraph as readParagraph } from '@jumelage/domain/text';
import { yearProblem, zoneName } from '@jumelage/domain/time';
import { z } from 'zod';

/** Makes the schema of an id of one kind; anything of another shape is refused before the database is asked. */
export function id<K extends IdKind>(kind: K) {
  return z
    .custom<Id<K>>((value) => typeof value === 'string' && isId(kind, value), { error: 'wrong_format' })
    .meta({ type: 'string', examples: [`${kind}`] });
}

/** Half a character is none. */
const wellFormed = /^\P{Cs}*$/u;

/**
 * Makes the schema of a typed text of one line; it may be empty. It is read before it is measured: invisible characters
 * do not count.
 */
export const optionalLine = (max: number) => z.string().overwrite(readLine).max(max).regex(wellFormed);
/** Makes the schema of a text of one line that must not be empty. */
export const line = (max: number) => optionalLine(max).min(1, { error: 'required' });
/** A code that is typed from a mail or an app, in any width of digits. */
export const code = z
  .string()
  .overwrite((text) => readLine(text.normalize('NFKC')))
  .min(1, { error: 'required' })
  .max(40);
/** Makes the schema of a text of several lines; it may be empty. */
export const paragraph = (max: number) => z.string().overwrite(readParagraph).max(max).regex(wellFormed);

/** Makes the schema of a file's bytes, at most so many. */
export const base64 = (mostBytes: number) =>
  z
    .string()
    .min(4)
    .max(Math.ceil(mostBytes / 3) * 4)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/);

export const language = z.enum(languages);
export const spoken = z.array(z.enum(spokenLanguages)).max(11);
/** Languages between which somebody interprets: two at the least, each once. */
export const interpretedLanguages = spoken
  .refine((all) => all.length >= 2, { error: 'too_few', abort: true })
  .refine((all) => new Set(all).size === all.length, { error: 'duplicate' });
export const country = z.enum(countries);
/** An email address in the form in which it is stored and compared. */
export const email = z
  .string()
  .overwrite((text) => emailAddress(text) ?? readLine(text))
  .min(1, { error: 'required', abort: true })
  .max(254)
  .refine((text) => emailAddress(text) !== undefined, { error: 'wrong_format' })
  .meta({ format: 'email' });
/**
 * Makes the schema of a web address in the form in which it is stored; https only: what a reader clicks must not be
 * read or changed on its way.
 */
export const website = (max: number) =>
  z
    .string()
    .overwrite((text) => {
      const read = webAddress(text);
      return 'address' in read ? read.address : readLine(text);
    })
    .max(max)
    .superRefine((text, context) => {
      const read = webAddress(text);
      if ('problem' in read) context.addIssue({ code: 'custom', message: read.problem });
    })
    .meta({ format: 'uri' });
export const instant = z.iso.datetime();
const nearYears = (text: string, context: z.RefinementCtx) => {
  const problem = yearProblem(text);
  if (problem) context.addIssue({ code: 'custom', message: problem });
};
/** A wall-clock time of the event's zone, `YYYY-MM-DDTHH:MM`, in the years of events. */
export const wallTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
  .superRefine(nearYears);
export const date = z.iso.date();
/** A date of an event as it is typed: in the years of events. */
export const eventDate = date.superRefine(nearYears);
/** A time zone by its IANA name; whether there is one of that name, the domain says. */
export const zone = z
  .string()
  .overwrite((text) => zoneName(text) ?? readLine(text))
  .max(60);
export const topicId = z.string().regex(/^[a-z0-9_]{1,60}$/);
export const tag = line(tagLimits.characters).refine((text) => oneTag.test(text), { error: 'wrong_format' });
/** Words by which organisers sort people: each once, whatever its case. */
export const tags = z
  .array(tag)
  .max(tagLimits.most)
  .refine((all) => distinctTags(all).length === all.length, { error: 'duplicate' });
export const topicIds = z.array(topicId).max(20);
export const money = z.object({ amount: z.number().int().min(0).max(mostMoney), currency: z.enum(currencies) });

/** Makes the schema of a short text in one to three languages. */
export const trilingual = (max: number) =>
  z.object({ fr: optionalLine(max).optional(), zh: optionalLine(max).optional(), en: optionalLine(max).optional() });
export const trilingualParagraph = (max: number) =>
  z.object({ fr: paragraph(max).optional(), zh: paragraph(max).optional(), en: paragraph(max).optional() });

/** A name of a person as it is shown: family and given name, and the name in characters; any of them may be empty. */
export const personName = z.object({ family: z.string(), given: z.string(), hanzi: z.string().optional() });

/** A name of a person as it is typed: one name suffices, in any script. */
export const typedName = z
  .strictObject({
    family: optionalLine(80).default(''),
    given: optionalLine(80).default(''),
    hanzi: optionalLine(40).optional(),
  })
  .overwrite((name) => tidyName(name))
  .refine(isNamed, { error: 'required', path: ['family'] });

/** A text as one reader sees it: in their language, else the original, with the language and origin named. */
export const readerText = z.object({ language, origin: z.enum(textOrigins), value: z.string() });
