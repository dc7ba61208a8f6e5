package dev.leastscope.maven;

import dev.leastscope.engine.ConfigurationElement;
import dev.leastscope.engine.PomDeclaration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The element {@code <integration>} of a plugin's configuration. */
final class PomConfiguration {
    private PomConfiguration() {}

    /** The element of an execution's configuration; empty when there is none. */
    static Optional<PomDeclaration> integration(MojoExecution execution, MavenProject project) {
        Xpp3Dom configuration = execution.getConfiguration();
        Xpp3Dom integration = configuration == null ? null : configuration.getChild("integration");
        return integration == null
                ? Optional.empty()
                : Optional.of(new PomDeclaration(element(integration), pom(integration, project)));
    }

    private static ConfigurationElement element(Xpp3Dom dom) {
        List<ConfigurationElement> children = new ArrayList<>(dom.getChildCount());
        for (Xpp3Dom child : dom.getChildren()) {
            children.add(element(child));
        }
        PomPlace place = PomPlace.of(dom);
        return new ConfigurationElement(dom.getName(), dom.getValue(), children, place.line(), place.column());
    }

    /** The POM of the nearest of the module and its parents whose model the element was read from. */
    private static Path pom(Xpp3Dom integration, MavenProject project) {
        String model = PomPlace.of(integration).model();
        for (MavenProject module = project; module != null && module.getFile() != null; module = module.getParent()) {
            String id = module.getGroupId() + ":" + module.getArtifactId() + ":" + module.getVersion();
            if (id.equals(model)) {
                return MavenModule.absolute(module.getFile());
            }
        }
        return MavenModule.absolute(project.getFile());
    }
}
