import type { FactorChange } from '@jumelage/domain/account';
import type { GrantLayer } from '@jumelage/domain/grant';
import type { MailFacts } from '@jumelage/domain/mail-facts';
import type { MailingLink } from '@jumelage/domain/mailing-text';
import { wordStarter } from '../starter-words.ts';
import reasons from '../words/reasons.zh.ts';
import terms from '../words/terms.zh.ts';
import { newIn, organisationRow, searchParts } from './digest-parts.ts';
import type { Mails } from './mail-text.ts';
import { bothClocks, changeRows, deadline, meetingRows, roomRows, slotRows } from './meeting-rows.ts';

/** Sets a name before characters: letters are followed by a space, characters are not. */
const spaced = (name: string) => (/\p{Script=Han}$/u.test(name) ? name : `${name} `);

const more = (n: number) => `另有 ${n} 家`;

const ignore = '如非您本人操作，请忽略本邮件，不会产生任何影响。';
const secret = '请勿将验证码告诉任何人，我们绝不会向您索要。';
const notYou = '如非您本人操作，请立即修改密码，并退出其他设备上的登录。';
const secure = { action: '保护账号安全', path: '/account/security' } as const;
const factors: Readonly<Record<FactorChange, string>> = {
  authenticator_added: '已添加身份验证器',
  authenticator_removed: '已移除身份验证器',
  passkey_added: '已添加通行密钥',
  passkey_removed: '已移除通行密钥',
  recovery_codes_renewed: '已生成新的恢复码',
  recovery_code_used: '使用了一个恢复码',
  identity_added: '已关联第三方账号',
  identity_removed: '已解除第三方账号关联',
};
/** Names the person who asks or answers; undefined where their account is too new to be quoted. */
const by = (name: string | null, organisation: string | null) =>
  organisation === null ? undefined : `${name}（${organisation}）`;
const newcomer = '一家新注册的机构';
const quoted = (text: string | undefined) => (text ? [{ quote: text }] : []);
/** Words the sentence with which a request begins. */
const opened = (starter: MailFacts['request_received']['starter']) =>
  quoted(
    starter &&
      wordStarter(starter, {
        ...{ words: reasons, terms, language: 'zh' },
        topicLabel: (topic) => starter.topic?.zh ?? topic,
      }),
  );
const layers: Readonly<Record<GrantLayer, string>> = { profile: '完整资料', documents: '文件' };
const agenda = (eventId: string) => ({ action: '查看我的日程', path: `/events/${eventId}/agenda` });

/** Buttons of what organisers write. */
const buttons: Readonly<Record<MailingLink | 'invitation', string>> = {
  event_link: '查看活动',
  personal_link: '查看我的日程',
  profile_link: '完善资料',
  people_link: '查看参会者',
  requests_link: '查看约见请求',
  agenda_link: '查看我的日程',
  invitation: '接受邀请',
};

/** The mails in Chinese. */
export default {
  frame: {
    greeting: (name) => (name ? `${name}，您好：` : '您好：'),
    strapline: 'Jumelage 双城对接 · 中法企业对接平台',
    why: (topic) =>
      ({
        account: '您收到本邮件，是因为有人在双城对接平台填写了此邮箱。账号安全类邮件不可退订。',
        meetings: '您收到本邮件，是因为您的邮件通知中已开启“约见与查看申请”。',
        events: '您收到本邮件，是因为您的邮件通知中已开启“活动通知”。',
        follow_ups: '您收到本邮件，是因为您的邮件通知中已开启“后续回访”。',
        digest: '您收到本邮件，是因为您的邮件通知中已开启“每周推荐”。',
        newsletter: '您收到本邮件，是因为您同意接收资讯邮件。',
      })[topic],
    choose: '选择接收哪些邮件',
    stop: '不再接收此类邮件',
    doNotAnswer: '本邮件由系统发出，请勿回复。',
  },
  templates: {
    sign_up_code: ({ code }) => ({
      subject: `${code} 是您的双城对接注册验证码`,
      body: ['请输入以下验证码，完成注册。30 分钟内有效。', { code }, secret, ignore],
    }),
    address_known: () => ({
      subject: '您已有双城对接账号',
      body: [
        '刚才有人（可能是您本人）用此邮箱注册，但该邮箱已有账号，请直接登录。',
        { action: '登录', path: '/sign-in' },
        '如果忘记了密码，可在登录页重置。',
      ],
    }),
    sign_in_code: ({ code }) => ({
      subject: `${code} 是您的双城对接登录验证码`,
      body: ['以下是您的登录验证码，10 分钟内有效，仅可使用一次。', { code }, secret, ignore],
    }),
    reset: ({ challengeId, secret: key }) => ({
      subject: '重置密码',
      body: [
        '您申请了重置密码。以下链接 30 分钟内有效，仅可使用一次。',
        { action: '设置新密码', path: `/reset/${challengeId}#${key}` },
        '如非您本人操作，请忽略本邮件，您的密码不会改变。',
      ],
    }),
    new_email_code: ({ code }) => ({
      subject: `${code} 是您的邮箱验证码`,
      body: ['请输入以下验证码，确认此邮箱属于您本人。30 分钟内有效。', { code }, secret, ignore],
    }),
    password_changed: ({ at }) => ({
      subject: '您的密码已修改',
      body: [`您的账号密码已于${bothClocks(at, 'zh')}修改，其他设备已退出登录。`, notYou, secure],
    }),
    factors_changed: ({ at, change }) => ({
      subject: '您的账号安全设置已修改',
      body: [`您的账号登录方式已于${bothClocks(at, 'zh')}变更：${factors[change]}。`, notYou, secure],
    }),
    email_changed: ({ at }, _read, contact) => ({
      subject: '您的账号邮箱已修改',
      body: [
        `自${bothClocks(at, 'zh')}起，您的双城对接账号已改用其他邮箱，此邮箱不再接收邮件。`,
        `如非您本人操作，请立即联系平台运营方${contact ? `：${contact}` : ''}。`,
      ],
    }),
    new_device: ({ device, at }) => ({
      subject: '您的账号在新的浏览器上登录',
      body: [`您的账号已于${bothClocks(at, 'zh')}在新的浏览器上登录${device ? `：${device}` : ''}。`, notYou, secure],
    }),
    account_erased: ({ at }) => ({
      subject: '您的账号已注销',
      body: [
        `应您的要求，您的账号已于${bothClocks(at, 'zh')}注销，个人信息已删除。`,
        '这是我们发给您的最后一封邮件。感谢您使用双城对接。',
      ],
    }),
    invitation: ({ code, role, eventName, organisation, organiserName, path, message, expiresAt, forName }, read) => {
      const what = eventName ? read(eventName) : (organisation ?? '双城对接');
      const as = {
        participant: `${spaced(organiserName)}邀请您参加“${what}”。`,
        organiser: `${spaced(organiserName)}邀请您加入“${what}”的主办团队。`,
        member: `${spaced(organiserName)}邀请您在双城对接平台加入“${what}”。`,
      };
      return {
        subject: forName
          ? `${code} 是${/^\p{Script=Han}/u.test(forName) ? '' : ' '}${spaced(forName)}的邀请码：${what}`
          : `${code} 是您的邀请码：${what}`,
        body: [
          as[role],
          ...quoted(message),
          '您的邀请码：',
          { code },
          { action: '接受邀请', path },
          ...(expiresAt === undefined ? [] : [`邀请码有效期至${bothClocks(expiresAt, 'zh')}。`]),
        ],
      };
    },
    organiser_added: ({ eventId, eventName, fromName }, read) => ({
      subject: `${spaced(fromName)}已加入“${read(eventName)}”的主办团队`,
      body: [
        `${spaced(fromName)}已接受邀请，成为“${read(eventName)}”的主办方成员，可查看全部参会者。`,
        { action: '进入管理', path: `/events/${eventId}/organise` },
      ],
    }),
    request_received: ({ eventId, eventName, fromName, organisation, isProposed, message, starter, slot }, read) => ({
      subject: isProposed
        ? organisation === null
          ? '主办方为您推荐了一场会面'
          : `主办方推荐您与 ${organisation} 会面`
        : organisation === null
          ? '有人希望与您会面'
          : `${organisation} 希望与您会面`,
      body: [
        isProposed
          ? `“${read(eventName)}”的主办方推荐您与${by(fromName, organisation) ?? '另一位参会者'}会面。双方均接受后，会面即告约定。`
          : organisation === null
            ? `一位新注册的用户向您发出约见请求，希望在“${read(eventName)}”期间与您会面。对方的姓名和留言请在约见页面查看。`
            : `${fromName}（${organisation}）向您发出约见请求，希望在“${read(eventName)}”期间与您会面。`,
        ...opened(starter),
        ...slotRows(slot, 'zh'),
        ...quoted(message),
        { action: isProposed ? '回复会面推荐' : '回复约见请求', path: `/events/${eventId}/requests` },
      ],
    }),
    request_answered: ({ eventId, eventName, fromName, organisation, status, message, reason, isProposed }, read) => ({
      subject: isProposed
        ? status === 'accepted'
          ? `您与 ${organisation ?? '另一位参会者'} 的会面已约定`
          : `您与 ${organisation ?? '另一位参会者'} 的会面不会举行`
        : organisation === null
          ? { accepted: '您的约见请求已被接受', declined: '您的约见请求被婉拒' }[status]
          : status === 'accepted'
            ? `${organisation} 接受了您的约见请求`
            : `${organisation} 婉拒了您的约见请求`,
      body: [
        isProposed && status === 'accepted'
          ? `${by(fromName, organisation) ?? '对方'}也接受了“${read(eventName)}”主办方推荐的会面。具体时间和桌号将随日程发布。`
          : status === 'accepted'
            ? `${by(fromName, organisation) ?? '对方'}同意在“${read(eventName)}”期间与您会面。具体时间和桌号将随日程发布。`
            : `${by(fromName, organisation) ?? '对方'}无法在“${read(eventName)}”期间与您会面。`,
        ...quoted(reason && terms.declineReason[reason]),
        ...quoted(message),
        { action: '查看我的约见', path: `/events/${eventId}/requests` },
      ],
    }),
    request_changed: ({ eventId, eventName, fromName, organisation, change }, read) => {
      const who = by(fromName, organisation) ?? '对方';
      const event = `“${read(eventName)}”`;
      const meeting = organisation === null ? '您的会面' : `您与 ${organisation} 的会面`;
      const said = {
        cancelled: [`${meeting}已取消`, `${who}取消了原定在${event}期间的会面。`],
        left: [`${meeting}已取消`, `${who}不再参加${event}，双方的会面已取消。`],
        left_unanswered: ['您的约见请求已关闭', `${who}不再参加${event}，无法回复您的约见请求。`],
        back: [`${meeting}已恢复`, `${who}将继续参加${event}，双方的会面照常进行。`],
        back_unanswered: ['您的约见请求已恢复', `${who}将继续参加${event}，可以回复您的约见请求。`],
        proposed: [
          `${organisation ?? '对方'} 提议了其他时间或活动`,
          `${who}希望与您会面，并就您在${event}的约见请求提议了其他时间或活动。您可一键接受。`,
        ],
        proposal_accepted: [`${meeting}已约定`, `${who}接受了您的提议，会面将安排在${event}期间。`],
        proposal_recorded: [
          '主办方已登记您同意会面',
          `${event}的主办方已登记您同意与${by(fromName, organisation) ?? '另一位参会者'}会面。如有误，您可在约见页面婉拒。`,
        ],
        proposal_withdrawn: [
          '一场推荐的会面已撤回',
          `${event}的主办方撤回了推荐您与${by(fromName, organisation) ?? '另一位参会者'}的会面。`,
        ],
      }[change] as [string, string];
      return { subject: said[0], body: [said[1], { action: '查看我的约见', path: `/events/${eventId}/requests` }] };
    },
    participation_changed: ({ eventId, eventName, change, meetings, requests }, read) => {
      const event = `“${read(eventName)}”`;
      const what = [
        ...(meetings > 0 ? [`${meetings} 场会面`] : []),
        ...(requests > 0 ? [`${requests} 个待回复的约见请求`] : []),
      ].join('和');
      const said = {
        admitted: [
          `您的报名已通过审核：${event}`,
          `您对${event}的报名已通过审核。您现在可以发起约见，其他参会者也可以约见您。`,
        ],
        refused: [
          `您的报名未通过：${event}`,
          `很抱歉，主办方未能通过您对${event}的报名。${requests > 0 ? '您准备好的约见请求未发出。' : ''}`,
        ],
        ended: [`您不再参加${event}`, `主办方已结束您在${event}的参会。${what ? `${what}随之取消。` : ''}`],
        back: [`您已恢复参加${event}`, `主办方已恢复您在${event}的参会。${what ? `${what}已恢复。` : ''}`],
      }[change] as [string, string];
      return { subject: said[0], body: [said[1], { action: '查看活动', path: `/events/${eventId}` }] };
    },
    request_reminder: ({ eventId, eventName, fromName, organisation, expiresAt, zone, isProposed }, read) => ({
      subject: isProposed
        ? '主办方推荐的一场会面正在等待您的回复'
        : organisation === null
          ? '有一个约见请求正在等待您的回复'
          : `${organisation} 正在等待您的回复`,
      body: [
        isProposed
          ? `“${read(eventName)}”的主办方推荐您与${by(fromName, organisation) ?? '另一位参会者'}会面，请于${deadline(expiresAt, zone, 'zh')}之前回复。`
          : `${by(fromName, organisation) ?? '一位新注册的用户'}希望在“${read(eventName)}”期间与您会面，请于${deadline(expiresAt, zone, 'zh')}之前回复。`,
        { action: '回复约见请求', path: `/events/${eventId}/requests` },
      ],
    }),
    grant_asked: ({ organisation, layer, message }) => ({
      subject:
        organisation === null ? `有机构申请查看您的${layers[layer]}` : `${organisation} 申请查看您的${layers[layer]}`,
      body: [
        organisation === null
          ? `一家新注册的机构申请查看您的${layers[layer]}。对方的名称和留言请在页面上查看。是否同意由您决定，之后也可以收回。`
          : `${organisation} 申请查看您的${layers[layer]}。是否同意由您决定，同意后也可随时收回。`,
        ...quoted(message),
        { action: '处理申请', path: '/organisation' },
      ],
    }),
    grant_answered: ({ organisationId, organisation, layer, status }) => ({
      subject: {
        granted: organisation === null ? '您获得了一项查看权限' : `${organisation} 同意了您的查看申请`,
        refused: organisation === null ? '您的查看申请未获同意' : `${organisation} 未同意您的查看申请`,
        withdrawn: organisation === null ? '一项查看权限已被收回' : `${organisation} 收回了查看权限`,
      }[status],
      body: [
        {
          granted: `${organisation === null ? newcomer : `${organisation} `}已授权您查看其${layers[layer]}。`,
          refused: `${organisation === null ? newcomer : `${organisation} `}暂未同意您查看其${layers[layer]}。`,
          withdrawn: `${organisation === null ? newcomer : `${organisation} `}已收回您查看其${layers[layer]}的权限。`,
        }[status],
        { action: '查看资料', path: `/organisations/${organisationId}` },
      ],
    }),
    merge_proposed: ({ organisationId, own, other }) => ({
      subject: other === null ? `${own} 是否重复登记？` : `${own} 与 ${other} 是否为同一机构？`,
      body: [
        other === null
          ? `有人提议将 ${own} 与一家新注册的机构合并。您可以在页面上比较两家机构。`
          : `有人提议将 ${own} 与 ${other} 合并，二者可能是同一机构。`,
        '只有双方负责人都同意，才会合并；合并后一小时内可以撤销。',
        { action: '比较两家机构', path: `/organisation/merges?organisation=${organisationId}` },
      ],
    }),
    agenda_published: ({ eventId, eventName, zone, meetings: list, link }, read) => ({
      subject: `您的日程已发布：${read(eventName)}`,
      body: [
        `“${read(eventName)}”的日程已发布，您共有 ${list.length} 场会面。附件可将日程导入您的日历。`,
        { rows: [...meetingRows(list, zone, 'zh'), ...roomRows(link, 'zh')] },
        agenda(eventId),
      ],
    }),
    agenda_changed: ({ eventId, eventName, zone, meetings: list, link, changes }, read) => ({
      subject: `您的日程有变动：${read(eventName)}`,
      body: [
        '变动如下：',
        { rows: changeRows(changes, zone, 'zh') },
        `您现在共有 ${list.length} 场会面。附件可更新您的日历。`,
        { rows: [...meetingRows(list, zone, 'zh'), ...roomRows(link, 'zh')] },
        agenda(eventId),
      ],
    }),
    day_before: ({ eventId, eventName, place, zone, meetings: list, link }, read) => ({
      subject: `明天：${read(eventName)}，${list.length} 场会面`,
      body: [
        `“${read(eventName)}”将于明天举行${read(place) ? `，地点：${read(place)}` : ''}。您的日程如下。`,
        { rows: [...meetingRows(list, zone, 'zh'), ...roomRows(link, 'zh')] },
        '如果无法出席，请尽早告知主办方，以便把时间留给其他人。',
        agenda(eventId),
      ],
    }),
    thank_you: ({ eventId, eventName, open }, read) => ({
      subject: `感谢您参加“${read(eventName)}”`,
      body: [
        `感谢您参加“${read(eventName)}”。`,
        open === 0
          ? '您已填写全部会面反馈，谢谢！今后的推荐会更准确。'
          : `会面成果如何？还有 ${open} 场会面等待您的反馈。只需一分钟，对方看不到您的回答。`,
        { action: '填写会面反馈', path: `/events/${eventId}/agenda` },
      ],
    }),
    follow_up_6: ({ eventId, eventName, organisations }, read) => ({
      subject: `“${read(eventName)}”过去半年了，进展如何？`,
      body: [
        `半年前，您参加了“${read(eventName)}”。当时结识的合作伙伴，如今进展如何？`,
        { rows: organisations.map((head) => ({ head, text: '' })) },
        { action: '告诉我们进展', path: `/events/${eventId}/agenda` },
      ],
    }),
    follow_up_12: ({ eventId, eventName, organisations }, read) => ({
      subject: `“${read(eventName)}”过去一年了，有哪些成果？`,
      body: [
        `一年前，您参加了“${read(eventName)}”。此后是否达成合作、签订合同或获得投资？这是我们最后一次回访。`,
        { rows: organisations.map((head) => ({ head, text: '' })) },
        { action: '告诉我们进展', path: `/events/${eventId}/agenda` },
      ],
    }),
    digest: ({ items, searches = [], unread = 0 }) => {
      const count = items.length + newIn(searches);
      return {
        subject: count === 0 ? `您有 ${unread} 条未读消息` : `为您精选 ${count} 家机构`,
        body: [
          ...(unread > 0 ? [`关于您的会面，您有 ${unread} 条未读消息。`, { action: '阅读消息', path: '/home' }] : []),
          ...searches.flatMap((search) => searchParts(search, (name) => `您保存的搜索“${name}”有新机构：`, more)),
          ...(items.length > 0
            ? [
                '以下机构可能适合您。',
                { rows: items.map(organisationRow) },
                { action: '查看全部推荐', path: '/suggestions' },
              ]
            : []),
        ],
      };
    },
    mailing: ({ subject, parts, eventName, senderName, replyTo }, read) => ({
      subject,
      body: parts.map((part) => ('text' in part ? part.text : { action: buttons[part.link], path: part.path })),
      letter: {
        why: eventName
          ? `您收到本邮件，是因为您在“${read(eventName)}”的参会者名单中。发件人：${senderName}。`
          : `发件人：${senderName}。`,
        answers: replyTo === null ? '请勿回复本邮件。' : `如需联系${senderName}，直接回复本邮件即可。`,
      },
    }),
    newsletter: ({ subject, text }, read) => ({ subject: read(subject), body: read(text).split(/\n\s*\n/) }),
  },
} satisfies Mails;
