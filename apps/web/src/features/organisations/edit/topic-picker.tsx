import type { ReactNode } from 'react';
import { ChipPicker } from '../../../ui/chip-picker.tsx';
import { useTopicChoices } from '../topics.ts';

type TopicPickerProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly values: readonly string[];
  readonly onValues: (topics: string[]) => void;
  readonly error?: string | undefined;
};

/** Draws the choice of topics from the tree, found by their name in any of the three languages. */
export function TopicPicker({ onValues, ...rest }: TopicPickerProps) {
  return <ChipPicker {...rest} options={useTopicChoices()} onValues={(topics) => onValues([...topics])} />;
}
