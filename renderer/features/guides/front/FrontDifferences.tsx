import { useTranslation } from 'react-i18next';
import type { Guide } from '#shared/model/guide';
import classes from '../guides.module.css';
import { frontFacts } from './frontFacts';

interface Props {
  readonly left: Guide;
  readonly right: Guide;
}

/** What two guides say differently before and after their questions; nothing where they agree. */
export function FrontDifferences({ left, right }: Props) {
  const { t } = useTranslation('guides');
  const [mine, theirs] = [frontFacts(left, t), frontFacts(right, t)];
  const rows = mine.flatMap(({ part, texts }, i) => {
    const others = theirs[i]?.texts ?? [];
    const gone = texts.filter((text) => !others.includes(text));
    const fresh = others.filter((text) => !texts.includes(text));
    return gone.length + fresh.length === 0 ? [] : [{ part, gone, fresh }];
  });
  if (rows.length === 0) return null;
  return (
    <details className={classes.frontDifferences} data-testid="front-differences">
      <summary>
        {t('compare.front', { count: rows.length, parts: rows.map(({ part }) => part).join(', ') })}
      </summary>
      <table className={classes.compare}>
        <tbody>
          {rows.map(({ part, gone, fresh }) => (
            <tr key={part}>
              <th scope="row" style={{ width: 180 }}>
                {part}
              </th>
              <Texts texts={gone} />
              <Texts texts={fresh} />
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Texts({ texts }: { readonly texts: readonly string[] }) {
  return (
    <td data-side={texts.length === 0 ? 'missing' : undefined}>
      {texts.map((text) => (
        <div key={text}>{text}</div>
      ))}
    </td>
  );
}
