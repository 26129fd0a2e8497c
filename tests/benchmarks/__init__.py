"""The benchmarks: every figure beside a floor measured in the same run. For `make bench`, not for pytest."""
