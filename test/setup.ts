import fc from "fast-check";

// The same run for everybody: a property that fails, fails on every machine. FC_SEED=n tries other inputs.
fc.configureGlobal({seed: Number(process.env["FC_SEED"] ?? 20250516)});
