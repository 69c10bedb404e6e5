import type { Database } from '@jumelage/db/client';
import { oldestWaiting } from '@jumelage/db/repositories/mail-sending';
import { reading } from '@jumelage/db/store';
import { hour } from '@jumelage/domain/time';
import type { Config } from '../config.ts';
import { probeSmtp, senderOf } from '../features/mails/sending/smtp.ts';
import { baseUrl } from '../http/base-url.ts';
import type { Finding } from './finding.ts';

/** Mails that wait longer than this wait for somebody to look. */
const patience = hour;

/**
 * Checks that mails can go out: a mail server that answers, a valid sender, links that lead here. The demonstration
 * needs none of it.
 */
export async function checkMail(config: Config): Promise<Finding[]> {
  const { smtpUrl, mailFrom, publicUrl, demo } = config;
  const links: Finding = {
    check: 'links in emails',
    ok: publicUrl !== undefined || demo,
    says: publicUrl ?? `${baseUrl(config)}: set PUBLIC_URL`,
  };
  if (smtpUrl === undefined) {
    const says = demo
      ? 'none: emails are listed in the demo emails'
      : 'none: emails are not sent and no one can create an account; set SMTP_URL';
    return [{ check: 'mail server', ok: demo, says }, ...(demo ? [] : [links])];
  }
  return [await checkServer(smtpUrl, config), checkSender(mailFrom, demo), links];
}

async function checkServer(smtpUrl: string, config: Config): Promise<Finding> {
  const check = 'mail server';
  const { host } = new URL(smtpUrl);
  try {
    await probeSmtp(smtpUrl, new URL(baseUrl(config)).hostname);
    return { check, ok: true, says: `${host} answers` };
  } catch (error) {
    return { check, ok: false, says: `${host}: ${(error as Error).message}` };
  }
}

function checkSender(mailFrom: string, demo: boolean): Finding {
  const check = 'email sender';
  try {
    const isMadeUp = /\.(example|invalid|test|localhost)$/.test(senderOf(mailFrom));
    return {
      check,
      ok: demo || !isMadeUp,
      says: isMadeUp ? `${mailFrom} is only an example: set MAIL_FROM` : mailFrom,
    };
  } catch (error) {
    return { check, ok: false, says: (error as Error).message };
  }
}

/** Checks that no mails wait that should have gone long ago. */
export async function checkWaitingMails(db: Database, now: number): Promise<Finding> {
  const oldest = await oldestWaiting(reading(db));
  const isLate = oldest !== undefined && now - oldest.getTime() > patience;
  return {
    check: 'waiting emails',
    ok: !isLate,
    says: isLate ? `since ${oldest.toISOString()}: npm run jumelage -- mail status` : 'none overdue',
  };
}
