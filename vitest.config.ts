import {defineConfig} from "vitest/config";

const SITE = "test/site/**/*.test.ts";

// "unit" needs nothing but Node; "site" builds a site and opens it in the browser that CHROME_PATH names.
export default defineConfig({
  test: {
    reporters: ["default"],
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [SITE, "**/node_modules/**"],
          setupFiles: ["test/setup.ts"],
          // The modules are pure: loading them once a worker, not once a file, saves half of the time.
          isolate: false,
          testTimeout: 60_000
        }
      },
      {
        test: {
          name: "site",
          include: [SITE],
          testTimeout: 120_000,
          hookTimeout: 600_000,
          fileParallelism: false
        }
      }
    ]
  }
});
