/** {@code TEST-scope.xml}, for build servers that show test results. */
package dev.leastscope.report.junit;
