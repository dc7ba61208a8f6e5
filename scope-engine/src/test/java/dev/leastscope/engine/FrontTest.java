package dev.leastscope.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.engine.run.Front;
import dev.leastscope.engine.run.Setting;
import org.junit.jupiter.api.Test;

class FrontTest {
    @Test
    void aSettingIsNamedAsItsUserTypesIt() {
        assertThat(Front.MAVEN.name(Setting.MIN_CONFIDENCE)).isEqualTo("minConfidence (scope.minConfidence)");
        assertThat(Front.COMMAND_LINE.name(Setting.MIN_CONFIDENCE)).isEqualTo("--min-confidence");
        assertThat(Front.MAVEN.typed(Setting.FAIL_ON, "never")).isEqualTo("-Dscope.failOn=never");
        assertThat(Front.COMMAND_LINE.typed(Setting.FAIL_ON, "never")).isEqualTo("--fail-on never");
        assertThat(Front.MAVEN.command("lock")).isEqualTo("scope:lock");
        assertThat(Front.COMMAND_LINE.command("lock")).isEqualTo("leastscope lock");
    }
}
