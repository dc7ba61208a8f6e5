/** How long answers and checks take, and the programs that cold-start.sh compares. */
package dev.leastscope.benchmarks;
