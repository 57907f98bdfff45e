/** Tests that judge mutations of what evidence rests on. */
import.meta.glob("../../model/{locateQuote,sentences}*.test.ts", { eager: true });
