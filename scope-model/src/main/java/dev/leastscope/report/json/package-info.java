/** {@code report.json}, for tools: published schema, stable keys. */
package dev.leastscope.report.json;
