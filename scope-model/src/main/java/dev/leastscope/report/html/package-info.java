/** {@code index.html}, for people. */
package dev.leastscope.report.html;
