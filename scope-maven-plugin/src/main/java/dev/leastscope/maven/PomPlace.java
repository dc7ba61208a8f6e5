package dev.leastscope.maven;

import java.lang.reflect.InvocationTargetException;
import org.apache.maven.model.InputLocation;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The place of a configuration element. Maven keeps places of elements in POMs. Elements of settings and command lines
 * have no place.
 *
 * @param line from 1; 0 when unknown
 * @param column from 1; 0 when unknown
 * @param model {@code groupId:artifactId:version} of the POM; may be empty
 */
record PomPlace(int line, int column, String model) {
    static final PomPlace UNKNOWN = new PomPlace(0, 0, "");

    static PomPlace of(Xpp3Dom element) {
        Object location = element.getInputLocation();
        if (location instanceof InputLocation place) {
            String model = place.getSource() == null
                    ? ""
                    : String.valueOf(place.getSource().getModelId());
            return new PomPlace(place.getLineNumber(), place.getColumnNumber(), model);
        }
        return location == null ? UNKNOWN : ofMaven4(location);
    }

    /**
     * Reads a place of Maven 4. It has its own class for places, with the same methods, which Maven 3 lacks. This
     * module is compiled against Maven 3.
     */
    private static PomPlace ofMaven4(Object location) {
        try {
            Object source = answer(location, "getSource");
            Object model = source == null ? null : answer(source, "getModelId");
            return new PomPlace(
                    (int) answer(location, "getLineNumber"),
                    (int) answer(location, "getColumnNumber"),
                    model == null ? "" : model.toString());
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException | ClassCastException e) {
            // A Maven with another class for places: findings get the first line of the POM.
            return UNKNOWN;
        }
    }

    private static Object answer(Object object, String method)
            throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
        return object.getClass().getMethod(method).invoke(object);
    }
}
