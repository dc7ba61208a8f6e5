/**
 * The rules: a class for each rule, and {@link dev.leastscope.check.rules.Rules}, which lists them. A rule reads an examination
 * and returns findings. Rules do not use each other; code that several rules share is in classes that are not rules.
 */
package dev.leastscope.check.rules;
