export default {
  title: 'Why this suggestion',
  excludedTitle: 'Why this organisation is not suggested',
  ours: 'Why they suit you',
  theirs: 'Why you suit them',
  criteria: {
    baseline: 'Starting point',
    topics: 'Topics',
    sector: 'Sector',
    stage: 'Stage',
    place: 'Location',
    ticket: 'Amount or ticket size',
    cooperation: 'Needs and offers',
    languages: 'Languages',
    text: 'Descriptions',
    meaning: 'Meaning of the descriptions',
    lead: 'Roles in the round',
    activity: 'Activity',
  },
  baseline: 'Every comparison starts here, because most organisations do not suit each other.',
  /**
   * The reason where nothing that is declared speaks for the pair, but past choices do; the other side’s are its own
   * affair, so they are only hinted at.
   */
  past: {
    ours: 'They are similar to organisations you have said yes to.',
    theirs: 'You are similar to organisations they seem interested in.',
  },
  /** In each `ours` stands for the reader's, `theirs` for the other organisation's. */
  topics: {
    same: '{n, plural, one {You have a topic in common: {topics}.} other {You have topics in common: {topics}.}}',
    met: 'Your topic is {ours}; theirs is {theirs}.',
    near: 'Close to your topic ({ours}): {theirs}.',
    wide: 'Your topics differ, in the same broad field: {group}.',
    apart: 'Your topic is {ours}; theirs is another, {theirs}.',
    weInvestSame: 'You invest in {topics}; they work on it.',
    weInvest: 'You invest in {ours}; they work on {theirs}.',
    weInvestNear: 'You invest in {ours}; they work on {theirs}, which is close.',
    theyInvestSame: 'They invest in {topics}; you work on it.',
    theyInvest: 'They invest in {theirs}; you work on {ours}.',
    theyInvestNear: 'They invest in {theirs}; you work on {ours}, which is close.',
    bothInvestSame: 'You both invest in {topics}.',
    bothInvest: 'You invest in {ours}; they invest in {theirs}.',
    missed: 'You have no topic in common.',
    unwantedOurs: 'They work on {topics}; you do not invest in it.',
    unwantedTheirs: 'You work on {topics}; they do not invest in it.',
  },
  sector: {
    shared: 'You are in the same sector: {sectors}.',
    apart: 'You are in {ours}; they are in {theirs}.',
    different: 'You are in different sectors.',
  },
  stage: {
    weFit: 'You are at the {stage} stage; they invest at that stage.',
    theyFit: 'They are at the {stage} stage; you invest at that stage.',
    weNear: 'You are at the {stage} stage; they invest close to it: {wanted}.',
    theyNear: 'They are at the {stage} stage; you invest close to it: {wanted}.',
    weMiss: 'You are at the {stage} stage; they invest at others: {wanted}.',
    theyMiss: 'They are at the {stage} stage; you invest at others: {wanted}.',
    unknown: 'The company’s stage, or the stages the investor looks for, are not provided.',
  },
  place: {
    twinParks: 'Your park and theirs are sister parks.',
    samePark: 'You are in the same park.',
    sameCountry: 'You are in the same country: {country}.',
    fitsOurs: 'You look for partners in {country}; they are based there.',
    fitsTheirs: 'They look for partners in {country}; you are based there.',
    missesOurs: 'They are in {country}; you look for partners in {wanted}.',
    missesTheirs: 'They look for partners in {wanted}; you are in {country}.',
  },
  /** Of an amount outside the ticket it is never said that it fits. */
  ticket: {
    weWithin: 'You are raising {raise}; their ticket size is {ticket}.',
    theyWithin: 'They are raising {raise}; your ticket size is {ticket}.',
    wePart: 'You are raising {raise}, above their ticket size ({ticket}); they could provide part of it.',
    theyPart: 'They are raising {raise}, above your ticket size ({ticket}); you could provide part of it.',
    weBelow: 'You are raising {raise}, below their ticket size ({ticket}).',
    theyBelow: 'They are raising {raise}, below your ticket size ({ticket}).',
    weAbove: 'You are raising {raise}, above their ticket size ({ticket}).',
    theyAbove: 'They are raising {raise}, above your ticket size ({ticket}).',
    unknown: 'The amount sought or the ticket size is not provided.',
  },
  cooperation: {
    ours: '{n, plural, one {You need {kinds}; they offer it.} other {You need {kinds}; they offer both.}}',
    theirs: '{n, plural, one {They need {kinds}; you offer it.} other {They need {kinds}; you offer both.}}',
    oursOn:
      '{n, plural, one {You need {kinds} ({topics}); they offer it.} other {You need {kinds} ({topics}); they offer both.}}',
    theirsOn:
      '{n, plural, one {They need {kinds} ({topics}); you offer it.} other {They need {kinds} ({topics}); you offer both.}}',
    oursApart: 'You need {needs}; they offer {offers}.',
    theirsApart: 'They need {needs}; you offer {offers}.',
    oursElsewhere: 'You need {kinds}; they offer it in another field.',
    theirsElsewhere: 'They need {kinds}; you offer it in another field.',
    oursNoRound: 'They offer investment; you are not looking for any.',
    theirsNoRound: 'They are not looking for investment.',
    none: 'Your needs and offers do not match.',
    /** After “need”. */
    kinds: {
      distribution: 'distribution',
      licence: 'a licence',
      joint_development: 'joint development',
      manufacture: 'manufacturing',
      joint_venture: 'a joint venture',
      research: 'research cooperation',
      pilot_customer: 'a pilot customer',
      investment: 'investment',
      landing_support: 'landing support',
    },
  },
  /** The first sentence of a request, as its sender says it to its recipient; {what} stands as after “need”. */
  starters: {
    they_seek: 'You need {what}; we offer it and would like to show you how.',
    we_seek: 'We need {what} and saw that you offer it. Shall we talk?',
    we_invest: 'Your funding round fits our ticket size, and we would like to hear more about it.',
    we_raise: 'Our funding round fits your ticket size, and we would like to present it to you.',
    topic: 'We would like to talk with you about {what}.',
    sector: 'We would like to talk with you about your work in {what}.',
    introduce: 'We would like to introduce ourselves and learn more about you.',
    partner: 'We are looking for partners in your country and would like to see whether we could work together.',
    market: 'We would value your view of your market before we take our next steps there.',
  },
  languages: {
    common: 'You both speak {languages}.',
    apart: 'You speak {ours}; they speak {theirs}. You will need an interpreter.',
    none: 'You share no language, so you will need an interpreter.',
  },
  text: {
    alike: 'Your descriptions are similar.',
    different: 'Your descriptions have little in common.',
  },
  /** A comparison by a language model that the operator has connected. */
  meaning: {
    alike: 'A language model found that your descriptions are close in meaning.',
    different: 'A language model found that your descriptions differ in meaning.',
  },
  lead: {
    pair: 'In a round, you {ours}; they {theirs}.',
    roles: { lead: 'lead', follow: 'follow', either: 'lead or follow' },
    unknown: 'One of you has not said which role you take in a round.',
  },
  activity: {
    theyRecent:
      '{n, plural, =0 {They were active here today.} one {They were active here yesterday.} other {They were active here # days ago.}}',
    youRecent:
      '{n, plural, =0 {You were active here today.} one {You were active here yesterday.} other {You were active here # days ago.}}',
    theyQuiet:
      '{n, plural, one {They have not been active here since yesterday.} other {They have not been active here for # days.}}',
    youQuiet:
      '{n, plural, one {You have not been active here since yesterday.} other {You have not been active here for # days.}}',
  },
  must: { ours: 'This is a must-have for you.', theirs: 'This is a must-have for them.' },
  /** The reasons of `filters`, once it is known whose rule it is. */
  ourFilters: {
    co_investing: 'You have not said that you are open to co-investing.',
    must_topics: 'Topics are a must-have in your thesis, and this organisation does not match them.',
    must_stages: 'Stage is a must-have in your thesis, and this organisation’s stage does not match.',
    must_ticket: 'Ticket size is a must-have in your thesis, and the amount they are seeking does not match.',
    must_countries: 'Country is a must-have in your thesis, and this organisation’s country does not match.',
  },
  theirFilters: {
    co_investing: 'They have not said that they are open to co-investing.',
    must_topics: 'Topics are a must-have in their thesis, and yours do not match.',
    must_stages: 'Stage is a must-have in their thesis, and yours does not match.',
    must_ticket: 'Ticket size is a must-have in their thesis, and the amount you are seeking does not match.',
    must_countries: 'Country is a must-have in their thesis, and yours does not match.',
  },
  /** The reasons why two organisations are not suggested to each other. */
  filters: {
    not_in_pool: 'Both profiles must be published before they can be compared.',
    itself: 'This is your own organisation.',
    co_investing: 'Two investors are suggested to each other only if both are open to co-investing.',
    must_topics: 'Topics are a must-have in the investor’s thesis, and they do not match.',
    must_stages: 'Stage is a must-have in the investor’s thesis, and it does not match.',
    must_ticket: 'Ticket size is a must-have in the investor’s thesis, and the amount sought does not match.',
    must_countries: 'Country is a must-have in the investor’s thesis, and it does not match.',
  },
} as const;
