import { Center, Loader } from '@mantine/core';
import { type ComponentType, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const loads: (() => Promise<unknown>)[] = [];

interface Late<Props> {
  found: ComponentType<Props> | null;
  load(): Promise<void>;
}

/**
 * A screen whose script comes when it is first shown, or before (`loadScreensWhenIdle`). React's own `lazy` shows
 * what stands in for at least 300 ms once it has to wait at all, also for a script that is there in ten.
 */
export function lazyScreen<Props extends object>(
  find: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const late: Late<Props> = {
    found: null,
    async load() {
      late.found = await find();
    },
  };
  loads.push(late.load);
  return (props) => <LateScreen late={late} props={props} />;
}

function LateScreen<Props extends object>({ late, props }: { late: Late<Props>; props: Props }) {
  const [, setCame] = useState(late.found !== null);
  useEffect(() => {
    if (late.found !== null) return setCame(true);
    let shown = true;
    late.load().then(
      () => shown && setCame(true),
      // Thrown where the error boundary sees it.
      (error: unknown) =>
        shown &&
        setCame(() => {
          throw error;
        }),
    );
    return () => {
      shown = false;
    };
  }, [late]);
  const Found = late.found;
  return Found === null ? <WaitingForScreen /> : <Found {...props} />;
}

export function WaitingForScreen() {
  const { t } = useTranslation();
  return (
    <Center flex={1}>
      <Loader aria-label={t('loading')} />
    </Center>
  );
}

/**
 * Loads one screen after the other while the window is idle, so that the first visit to each is as quick as the
 * second. Answers what stops it.
 */
export function loadScreensWhenIdle(): () => void {
  const left = [...loads];
  let stopped = false;
  let waiting = requestIdleCallback(next);
  function next(): void {
    const load = left.shift();
    if (load === undefined) return;
    // Whoever opens a screen that did not come is told so then.
    void load()
      .catch(() => undefined)
      .then(() => {
        if (!stopped) waiting = requestIdleCallback(next);
      });
  }
  return () => {
    stopped = true;
    cancelIdleCallback(waiting);
  };
}
