package dev.leastscope.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;

@MojoTest
class CheckMojoTest {
    @Inject
    private Log log;

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "skip", value = "true")
    void skipIsLookedAtBeforeAnyOtherSetting(CheckMojo mojo) throws Exception {
        MojoExtension.setVariableValueToObject(mojo, "failOn", "nonsense");
        mojo.execute();
        verify(log).info("Skipping (scope.skip)");
    }

    @Test
    @Basedir("src/test/projects/configured")
    @InjectMojo(goal = "check", pom = "pom.xml")
    void whatThePomSaysReachesTheGoal(CheckMojo mojo) throws Exception {
        assertThat((File) MojoExtension.getVariableValueFromObject(mojo, "manifest"))
                .hasName("other.yaml");
        assertThat((File) MojoExtension.getVariableValueFromObject(mojo, "outputDirectory"))
                .hasName("elsewhere");
        assertThat((String) MojoExtension.getVariableValueFromObject(mojo, "failOn"))
                .isEqualTo("warning");
        assertThat((List<?>) MojoExtension.getVariableValueFromObject(mojo, "formats"))
                .hasToString("[json]");
    }

    @Test
    @Basedir("src/test/projects/configured")
    @InjectMojo(goal = "check", pom = "pom.xml")
    void aWarningFailsTheBuildWhereTheThresholdSaysSo(CheckMojo mojo) throws Exception {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("1 finding fails the scope check, see above and ");
        File written = (File) MojoExtension.getVariableValueFromObject(mojo, "outputDirectory");
        assertThat(Files.readString(Path.of(written.getPath(), "report.json"))).contains("\"scope.excess\"");
        assertThat(new File(written, "report.md")).doesNotExist();
    }

    @Test
    @Basedir("src/test/projects/configured")
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "asOf", value = "21.11.2026")
    void aDayThatIsNoneIsOneClearError(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("asOf (scope.asOf): '21.11.2026' is not a date; write it as 2026-11-21")
                .hasNoCause();
    }

    @Test
    @Basedir("src/test/projects/configured")
    @InjectMojo(goal = "check", pom = "pom.xml")
    void anUnknownFormatIsOneClearError(CheckMojo mojo) throws Exception {
        MojoExtension.setVariableValueToObject(mojo, "formats", List.of("pdf"));
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("formats (scope.formats): there is no report format 'pdf'")
                .hasNoCause();
    }
}
