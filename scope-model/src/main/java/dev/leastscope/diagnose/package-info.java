/**
 * What an error text means, why the error comes and what to do about it; with a project also the place in it. The packages
 * below it read the text: {@code pasted} makes it readable, {@code call} finds the call that failed, {@code recognition} finds
 * the error. None of them imports this one.
 */
package dev.leastscope.diagnose;
