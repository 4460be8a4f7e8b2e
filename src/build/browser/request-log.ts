import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** One request that a browser made. */
export interface LoggedRequest {
  readonly url: string;
  /** The origin that asked for it, as the browser tells it; null for the browser's own errands and the person's. */
  readonly initiator: string | null;
}

/** The part of Chromium's network log that is read. */
interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

/** Chromium's switch that makes it write all its requests into a file; it is whole when the browser has ended. */
export const netLogSwitch = (file: string): string => `--log-net-log=${file}.net`;

/** Turns what that switch wrote into a request log. */
export function composeNetLog(file: string): void {
  const { constants, events } = JSON.parse(readFileSync(`${file}.net`, 'utf8')) as NetLog;
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  const requests = events.flatMap(({ type, params }) =>
    type === started && params?.url
      ? [
          {
            url: params.url,
            initiator: /^[a-z-]+:\/\//.test(params.initiator ?? '') ? (params.initiator ?? null) : null,
          },
        ]
      : [],
  );
  rmSync(`${file}.net`);
  writeRequestLog(file, requests);
}

export const writeRequestLog = (file: string, requests: readonly LoggedRequest[]): void =>
  writeFileSync(file, JSON.stringify(requests));

/** Every request of a browser that was launched with `requestLog` and has ended since. */
export const readRequestLog = (file: string): LoggedRequest[] => JSON.parse(readFileSync(file, 'utf8'));
