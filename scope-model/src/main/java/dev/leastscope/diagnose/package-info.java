/**
 * Explains an error text: what it means, why the error occurs and what to do about it. With a project, it also names
 * the place to change. Its subpackages read the text: {@code pasted} makes it readable, {@code call} finds the call
 * that failed, {@code recognition} finds the error. None of them imports this package.
 */
package dev.leastscope.diagnose;
