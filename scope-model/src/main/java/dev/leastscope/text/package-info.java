/** Texts and where things stand in them: places, snippets, problems, limits, YAML and JSON trees. */
package dev.leastscope.text;
