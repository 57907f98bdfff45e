import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// A part on demand is compiled when it is first asked for: a busy machine takes longer than a second.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);
