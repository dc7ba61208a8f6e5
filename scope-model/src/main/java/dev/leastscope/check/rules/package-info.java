/**
 * One class a rule, and {@link dev.leastscope.check.rules.Rules} that lists them. A rule reads an examination and returns
 * findings; no rule knows another. What several rules must agree on stands in a class that is no rule.
 */
package dev.leastscope.check.rules;
