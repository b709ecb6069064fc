import { useLocalStorage } from '@mantine/hooks';

/** A view that is open or closed and stays so on this device. */
export function useViewSwitch(name: string, initially: boolean): readonly [boolean, () => void] {
  const [value, setValue] = useLocalStorage({
    key: `fallwerk.view.${name}`,
    defaultValue: initially,
    getInitialValueInEffect: false,
  });
  return [value, () => setValue((old) => !old)];
}
