/** Tests that judge mutations of the link codec, in one file: loading them takes longer than running them. */
import.meta.glob("../../state/{url,searchText}*.test.ts", { eager: true });
