/** The second stage: follows values through the bytecode of the few classes that matter. ASM stays in this package. */
package dev.leastscope.scan.code;
