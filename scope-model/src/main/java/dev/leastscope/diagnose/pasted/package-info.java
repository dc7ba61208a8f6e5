/**
 * Makes a pasted text readable: divides a log into entries, decodes JSON and percent escapes, and decodes codes and
 * statuses in headers and addresses. It uses neither the error tables nor a project. Internal: no other module imports
 * it.
 */
package dev.leastscope.diagnose.pasted;
