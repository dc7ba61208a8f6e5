/** Writes {@code report.json} for tools: a published schema with stable keys. */
package dev.leastscope.report.json;
