/** Something in a `.git` folder by which a command that calls git would run a program that no commit holds. */
export interface GitFolderTrap {
  /** As it lies on the disk, absolute. */
  readonly file: string;
  readonly what:
    | { readonly kind: "setting"; readonly key: string }
    | { readonly kind: "hook"; readonly name: string }
    | { readonly kind: "unreadable-settings" }
    | { readonly kind: "unreadable-include"; readonly value: string }
    /** A link, a pipe, a socket: asking git about it may lead elsewhere, or never end. */
    | { readonly kind: "no-plain-file" };
}
