import { Checkbox, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Block } from '#shared/model/text';
import type { Finding } from '#shared/privacy/finding';
import type { FindingGroup } from '#shared/privacy/findingGroups';
import classes from './privacy.module.css';
import type { Decision } from './useDecision';

interface Props {
  readonly group: FindingGroup;
  readonly blocks: readonly Block[];
  readonly decision: Decision;
  readonly locked: boolean;
  readonly onShow: (place: number) => void;
}

/** Where the thing stands; one of several places can be left out. A single one needs no box. */
export function PlaceList({ group, blocks, decision, locked, onShow }: Props) {
  const { t } = useTranslation('privacy');
  return (
    <Stack component="ul" gap={2} p={0} m={0} aria-label={t('places')} className={classes.places}>
      {group.places.map((place, at) => (
        <Group key={`${place.block} ${place.start}`} component="li" gap={6} wrap="nowrap" align="center">
          {group.places.length > 1 && (
            <Checkbox
              size="xs"
              aria-label={t('replaceHere', { number: at + 1 })}
              checked={!decision.excluded.has(at)}
              disabled={locked}
              onChange={() => decision.togglePlace(at)}
            />
          )}
          <UnstyledButton onClick={() => onShow(at)} title={t('showPlace')} className={classes.place ?? ''}>
            <Context place={place} blocks={blocks} />
          </UnstyledButton>
        </Group>
      ))}
    </Stack>
  );
}

/** One line at the width of the panel, with a name of usual length. */
const AROUND = 17;

function Context({ place, blocks }: { readonly place: Finding; readonly blocks: readonly Block[] }) {
  const text = blocks.find(({ id }) => id === place.block)?.text ?? '';
  const from = Math.max(0, place.start - AROUND);
  return (
    <Text size="xs" component="span">
      {from > 0 && '…'}
      {text.slice(from, place.start)}
      <strong>{text.slice(place.start, place.end)}</strong>
      {text.slice(place.end, place.end + AROUND)}
      {place.end + AROUND < text.length && '…'}
    </Text>
  );
}
