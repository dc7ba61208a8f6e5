/** One check from start to end, free of Maven types: the fronts translate parameters and call it. */
package dev.leastscope.engine;
