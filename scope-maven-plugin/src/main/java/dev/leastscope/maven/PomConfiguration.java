package dev.leastscope.maven;

import dev.leastscope.engine.project.ConfigurationElement;
import dev.leastscope.engine.project.PomDeclaration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The element {@code <integration>} of a plugin's configuration. */
final class PomConfiguration {
    private PomConfiguration() {}

    /**
     * The element of the running goal's configuration, else that of the plugin in {@code <build>}. A report of the site
     * and a goal on the command line have their own configuration, but the same integration.
     */
    static Optional<PomDeclaration> integration(MojoExecution execution, MavenProject project) {
        Xpp3Dom integration = integration(execution.getConfiguration());
        if (integration == null) {
            integration = inBuild(execution, project);
        }
        return integration == null
                ? Optional.empty()
                : Optional.of(new PomDeclaration(element(integration), pom(integration, project)));
    }

    /** The element of the plugin, or of its only execution that has one; null when there is none. */
    private static Xpp3Dom inBuild(MojoExecution execution, MavenProject project) {
        Plugin plugin = project.getPlugin(execution.getGroupId() + ":" + execution.getArtifactId());
        if (plugin == null) {
            return null;
        }
        Xpp3Dom found = integration(plugin.getConfiguration());
        boolean several = false;
        for (PluginExecution other : plugin.getExecutions()) {
            Xpp3Dom integration = integration(other.getConfiguration());
            if (integration != null && !integration.equals(found)) {
                several = found != null;
                found = integration;
            }
        }
        return several ? null : found;
    }

    private static Xpp3Dom integration(Object configuration) {
        return configuration instanceof Xpp3Dom dom ? dom.getChild("integration") : null;
    }

    private static ConfigurationElement element(Xpp3Dom dom) {
        List<ConfigurationElement> children = new ArrayList<>(dom.getChildCount());
        for (Xpp3Dom child : dom.getChildren()) {
            children.add(element(child));
        }
        PomPlace place = PomPlace.of(dom);
        return new ConfigurationElement(dom.getName(), dom.getValue(), children, place.line(), place.column());
    }

    /** The POM that contains the element: that of the module or of its nearest parent with the same model id. */
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
