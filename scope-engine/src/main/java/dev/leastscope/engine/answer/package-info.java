/**
 * Answers questions: an explanation, the tables, the least sets, how two states differ. Writes nothing but the answer.
 * Internal: no other module imports it.
 */
package dev.leastscope.engine.answer;
