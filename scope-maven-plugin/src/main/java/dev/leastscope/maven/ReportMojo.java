package dev.leastscope.maven;

import dev.leastscope.engine.Engine;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.request.SitePage;
import dev.leastscope.engine.run.Status;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * Writes the reports of scope:check without failing the build. Named in the reporting section of a POM, it is also a page
 * of the site (with maven-site-plugin 3.21.0 or later).
 *
 * @since 0.1.0
 */
@Mojo(
        name = "report",
        defaultPhase = LifecyclePhase.SITE,
        requiresProject = false,
        requiresDependencyResolution = ResolutionScope.NONE,
        threadSafe = true)
public final class ReportMojo extends AbstractScanningMojo implements MavenReport {
    private static final String PAGE = "scope-report";

    /**
     * Which reports are written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.formats", defaultValue = "json,md,html")
    private List<String> formats;

    /** The folder of the site's pages; the site plugin sets it. */
    @Parameter(defaultValue = "${project.build.directory}/site", readonly = true)
    private File reportOutputDirectory;

    @Override
    Status run() {
        return Engine.report(request(code(), policy(false, false), formats)).status();
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        CheckRequest.Outputs outputs = new CheckRequest.Outputs(
                List.of("html"), reportOutputDirectory.toPath().resolve(PAGE), Optional.empty(), display());
        SitePage page = Engine.sitePage(request(code(), policy(false, false), outputs), PAGE + "/index.html");
        if (page.status() instanceof Status.BadInput bad) {
            throw new MavenReportException(bad.message());
        }
        SiteSink.write(page, getName(locale), sink);
    }

    /** The output name for older site plugins. Newer ones call getOutputPath, which returns the same. */
    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return PAGE;
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "OAuth scopes";
    }

    @Override
    public String getDescription(Locale locale) {
        return "The OAuth scopes that this project asks for, and the least scopes that it needs.";
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        reportOutputDirectory = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return reportOutputDirectory;
    }

    @Override
    public boolean isExternalReport() {
        return false;
    }

    @Override
    public boolean canGenerateReport() {
        return !isSkipped();
    }
}
