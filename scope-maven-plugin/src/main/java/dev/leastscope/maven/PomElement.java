package dev.leastscope.maven;

import dev.leastscope.manifest.ManifestElement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The element {@code <integration>} of a plugin's configuration.
 *
 * @param element its content, with places
 * @param pom the POM that it stands in
 */
record PomElement(ManifestElement element, Path pom) {
    /** The element of an execution's configuration; empty when there is none. */
    static Optional<PomElement> of(MojoExecution execution, MavenProject project) {
        Xpp3Dom configuration = execution.getConfiguration();
        Xpp3Dom integration = configuration == null ? null : configuration.getChild("integration");
        return integration == null
                ? Optional.empty()
                : Optional.of(new PomElement(element(integration), pom(integration, project)));
    }

    private static ManifestElement element(Xpp3Dom dom) {
        List<ManifestElement> children = new ArrayList<>(dom.getChildCount());
        for (Xpp3Dom child : dom.getChildren()) {
            children.add(element(child));
        }
        PomPlace place = PomPlace.of(dom);
        return new ManifestElement(dom.getName(), dom.getValue(), children, place.line(), place.column());
    }

    /** The POM of the nearest of the module and its parents whose model the element was read from. */
    private static Path pom(Xpp3Dom integration, MavenProject project) {
        String model = PomPlace.of(integration).model();
        for (MavenProject module = project; module != null && module.getFile() != null; module = module.getParent()) {
            String id = module.getGroupId() + ":" + module.getArtifactId() + ":" + module.getVersion();
            if (id.equals(model)) {
                return module.getFile().toPath().toAbsolutePath().normalize();
            }
        }
        return project.getFile().toPath().toAbsolutePath().normalize();
    }
}
