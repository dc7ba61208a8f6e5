package dev.leastscope.maven;

import java.lang.reflect.InvocationTargetException;
import org.apache.maven.model.InputLocation;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Where an element of a configuration stands. Maven keeps this for what it read from a POM; settings and command lines have
 * no place.
 *
 * @param line from 1; 0 when it is not known
 * @param column from 1; 0 when it is not known
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

    /** Maven 4 has a class of its own for places, with the same methods; Maven 3, which we compile against, does not. */
    private static PomPlace ofMaven4(Object location) {
        try {
            Object source = answer(location, "getSource");
            Object model = source == null ? null : answer(source, "getModelId");
            return new PomPlace(
                    (int) answer(location, "getLineNumber"),
                    (int) answer(location, "getColumnNumber"),
                    model == null ? "" : model.toString());
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException | ClassCastException e) {
            // A Maven with yet another class for places: findings then stand at the POM's first line.
            return UNKNOWN;
        }
    }

    private static Object answer(Object object, String method)
            throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
        return object.getClass().getMethod(method).invoke(object);
    }
}
