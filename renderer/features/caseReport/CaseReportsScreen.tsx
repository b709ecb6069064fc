export function CaseReportsScreen(_props: Record<string, unknown>) { return null; }
