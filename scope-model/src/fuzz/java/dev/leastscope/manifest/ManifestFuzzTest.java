package dev.leastscope.manifest;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Searches for inputs that end in an exception, run by the profile {@code fuzz}. What it finds becomes a seed beside those
 * in {@code ManifestFuzzTestInputs}, which {@link HostileInputTest} replays in every build.
 */
class ManifestFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void anyInput(byte[] bytes) {
        HostileInputTest.readAsAnything(bytes);
    }
}
