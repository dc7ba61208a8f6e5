/** Texts and the places in them: locations, snippets, problems, limits, YAML and JSON trees. */
package dev.leastscope.text;
