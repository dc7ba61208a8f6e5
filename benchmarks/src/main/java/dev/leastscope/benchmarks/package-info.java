/** Measures the time of answers and checks, and contains the programs that cold-start.sh compares. */
package dev.leastscope.benchmarks;
