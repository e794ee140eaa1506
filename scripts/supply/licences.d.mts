export interface BillOfMaterials {
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly licenses?: readonly {
      readonly license?: { readonly id?: string; readonly name?: string };
      readonly expression?: string;
    }[];
  }[];
}

export const allowedLicences: readonly string[];
export function licenceProblems(bill: BillOfMaterials): string[];
export function isAllowed(expression: string): boolean;
