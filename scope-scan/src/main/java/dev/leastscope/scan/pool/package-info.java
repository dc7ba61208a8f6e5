/** The first stage: class files are checked and searched as bytes, without ASM and whatever their version. */
package dev.leastscope.scan.pool;
