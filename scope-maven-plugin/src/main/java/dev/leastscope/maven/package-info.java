/** The Maven goals: thin Mojos over the library and the scanner. */
package dev.leastscope.maven;
