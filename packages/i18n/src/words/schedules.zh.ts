import type en from './schedules.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: '日程表',
  unplaced: {
    pair_meets_already: '双方在本场洽谈会中已有会面。',
    no_common_slot: '没有双方都有空的时间段。',
    no_table_in_common_slots: '双方都合适的时间段内没有桌位或会议室。',
    no_interpreter_in_common_slots: '双方都合适的时间段内没有翻译。',
    fixed_slot_conflict: '会面所固定的时间段已被占用。',
    lost_to_higher_priority: '其中一方的时间已被优先级更高的会面占用。',
    participant_full: '其中一方在所有合适的时间段都已有会面。',
    no_slot_free_together: '双方各有空闲，但没有同时空闲的时间段。',
    order_not_possible: '该会面须排在另一场之前或之后，因此没有可用的时间段。',
    guaranteed_break: '再安排一场会面将占用保证的休息时间。',
    no_table: '合适的时间段内，桌位或会议室均已占用。',
    no_interpreter: '合适的时间段内，翻译均已占用。',
    could_be_placed: '尚有空位：请手动安排或重新排期。',
  },
  unplacedNamed: {
    lost_to_higher_priority: '{name} 的时间已被优先级更高的会面占用。',
    participant_full: '{name} 在所有合适的时间段都已有会面。',
  },
  hardRules: {
    one_meeting_a_slot: '有人在同一时间有两场会面。',
    within_availability: '有人在该时间段没有空。',
    enough_tables: '该时间段的会面多于桌位。',
    enough_rooms: '该时间段的线上会面多于会议室。',
    enough_interpreters: '该时间段需要翻译的会面多于翻译人数。',
    one_meeting_a_table: '该桌位已被占用，或在该时间段不可用。',
    within_restriction: '会面超出了限定的时间段。',
    before_relation: '该会面须早于其后续会面。',
    pinned_stays: '该会面已固定在另一时间段。',
    pair_meets_once: '双方将重复会面。',
    guaranteed_break: '有人将失去保证的休息时间。',
  },
  hardRuleNamed: {
    one_meeting_a_slot: '{name} 在同一时间有两场会面。',
    within_availability: '{name} 在该时间段没有空。',
    guaranteed_break: '{name} 将失去保证的休息时间。',
  },
  softRules: {
    priority_placed: '重要的会面得到安排。',
    nobody_without: '申请会面的人都至少有一场会面。',
    fair_share: '每人申请的会面都得到公平的安排。',
    few_breaks: '会面之间少有等待。',
    few_idle_slots: '会面之间等待时间短。',
    few_table_changes: '少换桌位。',
  },
} as const satisfies Texts<typeof en>;
