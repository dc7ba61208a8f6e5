/**
 * Answers after the build: what an error text means and what to do about it, and what a scope, a feature, an operation or a
 * rule is. Knows neither report nor grants nor migrate.
 */
package dev.leastscope.diagnose;
