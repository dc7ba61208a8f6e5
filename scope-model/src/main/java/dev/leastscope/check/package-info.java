/**
 * The checker, the rules' interface, their input, and their findings. The rules themselves are in package {@code check.rules}.
 */
package dev.leastscope.check;
