/**
 * The modules of a build and their files: modules, dependencies, the source root, and an integration in a POM.
 *
 * @since 0.1.0
 */
package dev.leastscope.engine.project;
