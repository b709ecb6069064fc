export function CodeScreen(_props: Record<string, unknown>) { return null; }
