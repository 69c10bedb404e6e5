export default {
  title: 'Schedule',
  /** Why a meeting has no slot. */
  unplaced: {
    pair_meets_already: 'These two already meet in this session.',
    no_common_slot: 'There is no slot in which both are available.',
    no_table_in_common_slots: 'In the slots that suit both, there is no table or room at all.',
    no_interpreter_in_common_slots: 'In the slots that suit both, there is no interpreter at all.',
    fixed_slot_conflict: 'The slot to which the meeting is pinned is taken.',
    lost_to_higher_priority: 'One of the two is taken up by meetings of higher priority.',
    participant_full: 'One of the two has a meeting in every slot that would suit.',
    no_slot_free_together: 'Both have free slots, but never at the same time.',
    order_not_possible: 'The meeting has to come before or after another, which leaves no slot.',
    guaranteed_break: 'A meeting more would take away a guaranteed break.',
    no_table: 'In the slots that suit, every table or room is taken.',
    no_interpreter: 'In the slots that suit, every interpreter is taken.',
    could_be_placed: 'There is room for it: place it by hand or run the calculation again.',
  },
  /** The same, where the person is known. */
  unplacedNamed: {
    lost_to_higher_priority: '{name} is taken up by meetings of higher priority.',
    participant_full: '{name} has a meeting in every slot that would suit.',
  },
  /** What a schedule must never break, told as what is wrong. */
  hardRules: {
    one_meeting_a_slot: 'Someone is in two meetings at the same time.',
    within_availability: 'Someone is not available in this slot.',
    enough_tables: 'There are more meetings in this slot than tables.',
    enough_rooms: 'There are more online meetings in this slot than rooms.',
    enough_interpreters: 'There are more meetings with an interpreter in this slot than interpreters.',
    one_meeting_a_table: 'The table is taken or cannot be used in this slot.',
    within_restriction: 'The meeting is outside the slots to which it is restricted.',
    before_relation: 'The meeting would not come before the one that has to follow it.',
    pinned_stays: 'The meeting is pinned to another slot.',
    pair_meets_once: 'These two would meet twice.',
    guaranteed_break: 'Someone would lose a guaranteed break.',
  },
  hardRuleNamed: {
    one_meeting_a_slot: '{name} is in two meetings at the same time.',
    within_availability: '{name} is not available in this slot.',
    guaranteed_break: '{name} would lose a guaranteed break.',
  },
  /** What makes one schedule better than another, first things first. */
  softRules: {
    priority_placed: 'The most important meetings are placed.',
    nobody_without: 'Nobody who asked for meetings is left without one.',
    fair_share: 'Everyone gets a fair share of the meetings they asked for.',
    few_breaks: 'Few waits between meetings.',
    few_idle_slots: 'Short waits between meetings.',
    few_table_changes: 'Few changes of table.',
  },
} as const;
