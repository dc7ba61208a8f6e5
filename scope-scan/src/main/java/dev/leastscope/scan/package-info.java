/** Reads compiled classes and returns the facts about Nylas that it finds in them. */
package dev.leastscope.scan;
