/**
 * Models of library methods (JDK, Kotlin, Scala, Groovy, Guava): which inputs they need and what they return. Code of
 * libraries itself is never followed. Third layer of the value-following engine, and the only one that grows: a new model
 * asks for its inputs through {@link dev.leastscope.scan.flow.library.ValueQuery}.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.scan.flow.library;
