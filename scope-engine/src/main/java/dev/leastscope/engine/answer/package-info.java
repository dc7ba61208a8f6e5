/**
 * Answers questions: explanations, queries of the tables, least sets, and comparisons of two states. Writes only the
 * answer. Internal: no other module imports it.
 */
package dev.leastscope.engine.answer;
