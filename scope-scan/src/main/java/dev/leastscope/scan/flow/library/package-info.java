/**
 * Models of library methods (JDK, Kotlin, Scala, Groovy, Guava): their inputs and results. The code of libraries is
 * never followed. It is the third layer of the value engine, and the only one that grows. A new model gets its inputs
 * from {@link dev.leastscope.scan.flow.library.ValueQuery}.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.scan.flow.library;
