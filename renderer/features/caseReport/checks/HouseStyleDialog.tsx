import {
  ActionIcon,
  Button,
  Group,
  Input,
  Modal,
  NumberInput,
  ScrollArea,
  SegmentedControl,
  Stack,
  Table,
  Text,
  TextInput,
  VisuallyHidden,
} from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shippedQuantities } from '#schemas/houseStyle';
import { editProject } from '#shared/commands/projectCommands';
import { plainHouseStyle, type SiteNaming } from '#shared/model/houseStyle';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import { QuoteStyleFields } from '../quotes/QuoteStyleFields';
import { emptyLine, linesOf, type QuantityLine, rulesOf } from './quantityLines';
import { useCheckRules } from './useCheckRules';

const namings = ['named', 'coded', 'unnamed'] as const satisfies readonly SiteNaming[];
const bounds = ['shareFrom', 'shareTo', 'countFrom', 'countTo'] as const;

/** How the project counts and names in its reports: saved as one change, so that it is undone as one. */
export function HouseStyleDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('evidence');
  const attempt = useAttempt();
  const { style, quantities, language } = useCheckRules();
  const [naming, setNaming] = useState<SiteNaming>(style.siteNaming);
  const [smallGroup, setSmallGroup] = useState<number>(style.smallGroup);
  const [lines, setLines] = useState(() => linesOf(quantities));
  const [quotes, setQuotes] = useState(style.quotes);
  const [own, setOwn] = useState(style.quantities !== null);
  const [fault, setFault] = useState<'noWords' | 'badBounds' | null>(null);

  function change(next: readonly QuantityLine[]): void {
    setLines(next);
    setOwn(true);
    setFault(null);
  }

  function reset(): void {
    setLines(linesOf(shippedQuantities(language)));
    setOwn(false);
    setFault(null);
    setNaming(plainHouseStyle.siteNaming);
    setSmallGroup(plainHouseStyle.smallGroup);
    setQuotes(plainHouseStyle.quotes);
  }

  async function save(): Promise<void> {
    const read = rulesOf(lines);
    if (!read.ok) {
      setFault(read.fault);
      return;
    }
    const houseStyle = {
      ...style,
      quantities: own ? read.rules : null,
      siteNaming: naming,
      smallGroup,
      quotes,
    };
    await attempt(() => run(editProject, { houseStyle }));
    onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('style.title')}
      scrollAreaComponent={ScrollArea.Autosize}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <Stack gap="md">
        <Input.Wrapper label={t('style.naming')} labelElement="div">
          <SegmentedControl
            mt={4}
            fullWidth
            aria-label={t('style.naming')}
            value={naming}
            onChange={(value) => setNaming(namings.find((one) => one === value) ?? 'named')}
            data={namings.map((value) => ({ value, label: t(`style.${value}`) }))}
          />
        </Input.Wrapper>
        <NumberInput
          label={t('style.smallGroup')}
          min={1}
          max={99}
          w={120}
          styles={{ label: { whiteSpace: 'nowrap' } }}
          allowDecimal={false}
          value={smallGroup}
          disabled={naming === 'named'}
          onChange={(value) => setSmallGroup(typeof value === 'number' && value >= 1 ? value : 1)}
        />
        <QuoteStyleFields value={quotes} onChange={setQuotes} />
        <div>
          <Text size="sm" fw={500} mb={4}>
            {t('style.quantities')}
          </Text>
          <Table verticalSpacing={3} horizontalSpacing={6} aria-label={t('style.quantities')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('style.words')}</Table.Th>
                {bounds.map((bound) => (
                  <Table.Th key={bound} w={92}>
                    {t(`style.${bound}`)}
                  </Table.Th>
                ))}
                <Table.Th w={36}>
                  <VisuallyHidden>{t('style.removeLine')}</VisuallyHidden>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {lines.map((line, i) => (
                <LineFields
                  key={line.key}
                  line={line}
                  number={i + 1}
                  onChange={(next) => change(lines.map((one) => (one.key === line.key ? next : one)))}
                  onRemove={() => change(lines.filter(({ key }) => key !== line.key))}
                />
              ))}
            </Table.Tbody>
          </Table>
          <Button
            mt="xs"
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} />}
            onClick={() => {
              const key = Math.max(0, ...lines.map((line) => line.key)) + 1;
              change([...lines, { ...emptyLine, key }]);
            }}
          >
            {t('style.addLine')}
          </Button>
        </div>
        {fault !== null && (
          <Text size="sm" c="red" role="alert">
            {t(`style.${fault}`)}
          </Text>
        )}
        <Group justify="space-between">
          <Button variant="subtle" onClick={reset}>
            {t('style.reset')}
          </Button>
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('style.cancel')}
            </Button>
            <Button onClick={() => void save()}>{t('style.save')}</Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  );
}

interface LineProps {
  readonly line: QuantityLine;
  readonly number: number;
  readonly onChange: (line: QuantityLine) => void;
  readonly onRemove: () => void;
}

function LineFields({ line, number, onChange, onRemove }: LineProps) {
  const { t } = useTranslation('evidence');
  const name = (field: string) => `${t('style.line', { number })}: ${field}`;
  return (
    <Table.Tr>
      <Table.Td>
        <TextInput
          size="xs"
          aria-label={name(t('style.words'))}
          value={line.words}
          onChange={(event) => onChange({ ...line, words: event.currentTarget.value })}
        />
      </Table.Td>
      {bounds.map((bound) => (
        <Table.Td key={bound}>
          <NumberInput
            size="xs"
            hideControls
            min={0}
            decimalScale={bound.startsWith('share') ? 2 : 0}
            aria-label={name(t(`style.${bound}`))}
            value={line[bound]}
            onChange={(value) => onChange({ ...line, [bound]: typeof value === 'number' ? value : '' })}
          />
        </Table.Td>
      ))}
      <Table.Td>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={name(t('style.removeLine'))}
          title={t('style.removeLine')}
          onClick={onRemove}
        >
          <IconTrash size={14} />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  );
}
