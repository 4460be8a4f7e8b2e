import type { Counterpart, Point } from '../core/types';
import { SideLabel } from '../ui/SideLabel';
import type { Translate } from '../ui/translate';
import { WhoIsWho } from './WhoIsWho';

interface PointsPaneProps {
  readonly t: Translate;
  readonly points: readonly Point[];
  readonly counterparts: readonly Counterpart[];
  onSentence(sentence: string): void;
}

/** The key points side by side, mayor first, each with a way to its sentence in the essay; then who is who. */
export function PointsPane({ t, points, counterparts, onSentence }: PointsPaneProps) {
  return (
    <>
      <table class="points">
        <caption class="unseen">{t('pointsCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <SideLabel t={t} side="mayor" />
            </th>
            <th scope="col">
              <SideLabel t={t} side="ceo" />
            </th>
          </tr>
        </thead>
        {points.map((point) => (
          <PointRows key={point.id} t={t} point={point} onSentence={onSentence} />
        ))}
      </table>
      <WhoIsWho t={t} counterparts={counterparts} />
    </>
  );
}

interface PointRowsProps {
  readonly t: Translate;
  readonly point: Point;
  onSentence(sentence: string): void;
}

function PointRows({ t, point, onSentence }: PointRowsProps) {
  return (
    <tbody>
      <tr>
        <th colSpan={2} scope="rowgroup" lang="en" dir="ltr">
          {point.name}
        </th>
      </tr>
      <tr>
        <td class="mayor" lang="en" dir="ltr">
          {point.mayor}
        </td>
        <td class="ceo" lang="en" dir="ltr">
          {point.ceo}
        </td>
      </tr>
      <tr>
        <td colSpan={2}>
          <p>
            <span class="run-in">{t('pointsPm')}</span>{' '}
            <span lang="en" dir="ltr">
              {point.pm}
            </span>
          </p>{' '}
          <button type="button" class="button quiet" onClick={() => onSentence(point.sentence)}>
            {t('pointsShow')}
            <span class="unseen">
              {': '}
              <span lang="en">{point.name}</span>
            </span>
          </button>
        </td>
      </tr>
    </tbody>
  );
}
