package dev.leastscope.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

class EclipseMetadataTest {
    @Test
    void theMetadataMakesEclipseLeaveEveryGoalToMaven() throws Exception {
        Set<String> declared = goals("/META-INF/m2e/lifecycle-mapping-metadata.xml", "goals");
        assertThat(declared).contains("check").isEqualTo(goals("/META-INF/maven/plugin.xml", "mojo"));
    }

    private static Set<String> goals(String resource, String parent) throws Exception {
        Set<String> goals = new TreeSet<>();
        try (InputStream in = CheckMojo.class.getResourceAsStream(resource)) {
            NodeList found = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("goal");
            for (int i = 0; i < found.getLength(); i++) {
                if (found.item(i).getParentNode().getNodeName().equals(parent)) {
                    goals.add(found.item(i).getTextContent());
                }
            }
        }
        return goals;
    }
}
