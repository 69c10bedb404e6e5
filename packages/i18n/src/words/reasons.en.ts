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
  topics: {
    metOurs: 'They work on topics you are looking for: {topics}.',
    metTheirs: 'They are looking for topics you work on: {topics}.',
    nearOurs: 'They work on topics close to those you are looking for: {topics}.',
    nearTheirs: 'They are looking for topics close to yours: {topics}.',
    missedOurs: 'They do not work on the topics you are looking for.',
    missedTheirs: 'They are looking for other topics.',
    unwantedOurs: 'They work on topics you do not invest in: {topics}.',
    unwantedTheirs: 'They do not invest in topics you work on: {topics}.',
  },
  sector: { shared: 'You are in the same sector: {sectors}.', different: 'You are in different sectors.' },
  stage: {
    fits: 'The company’s stage is one the investor looks for: {stage}.',
    near: 'The company’s stage ({stage}) is close to the stages the investor looks for: {wanted}.',
    misses: 'The company’s stage ({stage}) is not one the investor looks for: {wanted}.',
    unknown: 'The company’s stage, or the stages the investor looks for, are not provided.',
  },
  place: {
    twinParks: 'Your parks are sister parks.',
    samePark: 'You are in the same park.',
    sameCountry: 'You are in the same country: {country}.',
    fitsOurs: 'They are in a country where you look for partners: {country}.',
    fitsTheirs: 'They look for partners in your country: {country}.',
    missesOurs: 'They are in {country}; you look for partners in {wanted}.',
    missesTheirs: 'They look for partners in {wanted}; you are in {country}.',
  },
  ticket: {
    within: 'The amount sought ({raise}) matches the investor’s ticket size ({ticket}).',
    part: 'The amount sought ({raise}) is above the investor’s ticket size ({ticket}), so the investor could provide part of it.',
    below: 'The amount sought ({raise}) is below the investor’s ticket size ({ticket}).',
    above: 'The amount sought ({raise}) is above the investor’s ticket size ({ticket}).',
    unknown: 'The amount sought or the ticket size is not provided.',
    from: 'from {min}',
    upTo: 'up to {max}',
  },
  cooperation: {
    ours: 'They offer what you need: {kinds}.',
    theirs: 'You offer what they need: {kinds}.',
    oursOn: 'They offer what you need: {kinds} ({topics}).',
    theirsOn: 'You offer what they need: {kinds} ({topics}).',
    none: 'Your needs and offers do not match.',
    /** After “need for”. */
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
  languages: {
    common: 'You share a language: {languages}.',
    none: 'You share no language, so you will need an interpreter.',
  },
  text: {
    words: 'Your descriptions mention the same things: {words}.',
    alike: 'Your descriptions are similar.',
    different: 'Your descriptions have little in common.',
  },
  /** A comparison by a language model that the operator has connected. */
  meaning: {
    alike: 'A language model found that your descriptions are close in meaning.',
    different: 'A language model found that your descriptions differ in meaning.',
  },
  lead: {
    fitsLead: 'They lead rounds, which complements your role.',
    fitsFollow: 'They follow a lead investor, which complements your role.',
    fitsEither: 'They can lead or follow, which complements your role.',
    bothLead: 'You both want to lead.',
    bothFollow: 'You are both looking for a lead investor.',
    misses: 'Your roles in a round do not fit together.',
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
