import type { Counterpart } from '../core/types';
import type { Translate } from '../ui/translate';

/** The map of who is who: each figure of the city beside its counterpart in a company, joined by a drawn line. */
export function WhoIsWho({
  t,
  counterparts,
}: {
  readonly t: Translate;
  readonly counterparts: readonly Counterpart[];
}) {
  return (
    <figure class="who">
      <figcaption class="label" id="who-caption">
        {t('whoCaption')}
      </figcaption>
      <table aria-labelledby="who-caption">
        <thead>
          <tr>
            <th scope="col">{t('whoCity')}</th>
            <td />
            <th scope="col">{t('whoProduct')}</th>
          </tr>
        </thead>
        <tbody>
          {counterparts.map(({ city, product }) => (
            <tr key={city}>
              <th scope="row" lang="en">
                <span>{city}</span>
              </th>
              <td class="like">
                <Squiggle />
                <span class="unseen">{t('whoLike')}</span>
              </td>
              <td lang="en">
                <span>{product}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function Squiggle() {
  return (
    <svg
      aria-hidden="true"
      width="48"
      height="10"
      viewBox="0 0 48 10"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
    >
      <path d="M2 6c4-5 8-5 11 0s7 4 11-1 8-4 11 0 7 4 11-1" stroke-linecap="round" />
    </svg>
  );
}
