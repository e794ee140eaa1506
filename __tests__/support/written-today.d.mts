export declare const dayFromNow: (days: number) => string;
export declare const writtenToday: (page: string) => string;
