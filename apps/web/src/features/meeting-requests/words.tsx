import { htmlLang } from '@jumelage/domain/language';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { translateRequest } from '../translations/queries.ts';
import { Translatable } from '../translations/translatable.tsx';
import type { MeetingRequest } from './queries.ts';
import { useStarterSentence } from './starters.tsx';

/** Tells the language of a text for browsers: Chinese by its script, where nothing else is known. */
const langOf = (text: string, language: MeetingRequest['messageLanguage'] = null) =>
  language ? htmlLang(language) : /\p{Script=Han}/u.test(text) ? 'zh-Hans' : '';

const ofRequest = ({ eventId, id }: MeetingRequest) => ({ eventId, requestId: id });

/** Draws the note that came with an answer, which can be translated. */
export function AnswerNote({ request }: { readonly request: MeetingRequest }) {
  return (
    <Translatable language={request.answerNoteLanguage} translate={translateRequest(ofRequest(request), 'answerNote')}>
      {(translation) => <p className="prose-lines">{translation ?? request.answerNote}</p>}
    </Translatable>
  );
}

/** Draws what a request says: its first sentence in the reader's language, then the message, with its language named. */
export function RequestWords({ request }: { readonly request: MeetingRequest }) {
  const t = useWords('meeting-requests');
  const terms = useTerms();
  const say = useStarterSentence();
  const { starter, message, messageLanguage } = request;
  if (!starter && !message) return <p className="text-muted text-sm">{t('noMessage')}</p>;
  return (
    <div className="grid gap-2 rounded-lg bg-sunken px-4 py-3">
      {starter && <p>{say(starter)}</p>}
      {message && (
        <div className="grid gap-1">
          {messageLanguage && (
            <p className="text-muted text-xs">{t('messageIn', { language: terms.language[messageLanguage] })}</p>
          )}
          <Translatable
            named={false}
            language={messageLanguage}
            translate={translateRequest(ofRequest(request), 'message')}
          >
            {(translation) => <p className="prose-lines">{translation ?? message}</p>}
          </Translatable>
        </div>
      )}
    </div>
  );
}

/** Draws the beginning of what a request says, on one line. */
export function FirstWords({ request, className }: { readonly request: MeetingRequest; readonly className: string }) {
  const say = useStarterSentence();
  const terms = useTerms();
  const { starter, message, messageLanguage } = request;
  if (!starter && !message) return null;
  return (
    <p className={className}>
      {message && messageLanguage && <span className="text-muted">{terms.language[messageLanguage]} · </span>}
      {starter && !message ? say(starter) : <q lang={langOf(message, messageLanguage)}>{message}</q>}
    </p>
  );
}
