/** What bounds a scan, whatever it is given. */
package dev.leastscope.scan.limits;
