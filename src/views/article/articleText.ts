/** The article's text on its way: the app fetches it, the view only draws. */
export type ArticleText = { retry: () => void } & (
  | { status: "pending" }
  /** Not part of this copy: the quotes must do. */
  | { status: "absent" }
  | { status: "success"; data: string }
  /** `file` is the data file that could not be used. */
  | { status: "error"; file: string; message: string }
);
