export function WriteScreen(_props: Record<string, unknown>) { return null; }
