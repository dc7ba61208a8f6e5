package dev.leastscope.scan;

import dev.leastscope.integration.CodeFacts;
import dev.leastscope.scan.flow.query.InjectedSettings;
import dev.leastscope.text.Location;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the settings file that contains the scopes of an authorization. The list counts as a setting when two
 * conditions are met: the code reads a setting with all of its scopes, and the class of the list contains none of them
 * as a constant.
 */
final class SettingPlaces {
    private static final String RESOURCES = "resources";

    private final ScanRequest request;
    private final InjectedSettings settings;
    private final SettingsFiles files;
    private final FirstPass pass;

    SettingPlaces(ScanRequest request, InjectedSettings settings, SettingsFiles files, FirstPass pass) {
        this.request = request;
        this.settings = settings;
        this.files = files;
        this.pass = pass;
    }

    /** The place of an authorization, with the settings file of its scopes if there is one. */
    CodeFacts.Site placed(CodeFacts.Authorization authorization) {
        CodeFacts.Site site = authorization.site();
        List<String> scopes =
                authorization.scopes().isPresent() ? authorization.scopes().get() : List.of();
        if (scopes.isEmpty() || settings.given().isEmpty()) {
            return site;
        }
        for (Map.Entry<String, List<List<String>>> setting : settings.given().entrySet()) {
            if (pieces(setting.getValue()).containsAll(scopes) && !isConstant(site, scopes)) {
                return site.withSetting(place(setting.getKey()));
            }
        }
        return site;
    }

    private static Set<String> pieces(List<List<String>> profiles) {
        Set<String> pieces = new HashSet<>();
        for (List<String> values : profiles) {
            for (String value : values) {
                pieces.add(value);
                for (String piece : value.split("[,\\s]+", -1)) {
                    pieces.add(piece);
                }
            }
        }
        return pieces;
    }

    /** Whether the class of a place contains one of the texts as a constant. */
    private boolean isConstant(CodeFacts.Site site, List<String> texts) {
        for (FirstPass.Kept kept : pass.kept()) {
            if (kept.className().replace('/', '.').equals(site.className())) {
                // A constant pool is UTF-8, except for characters that no scope contains.
                String all = new String(kept.bytes(), StandardCharsets.ISO_8859_1);
                for (String text : texts) {
                    if (all.contains((char) (text.length() >> 8 & 0xFF) + "" + (char) (text.length() & 0xFF) + text)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private Location place(String canonicalKey) {
        for (Map.Entry<String, SettingsFiles.Place> entry : files.places().entrySet()) {
            if (InjectedSettings.canonical(entry.getKey()).equals(canonicalKey)) {
                SettingsFiles.Place place = entry.getValue();
                return new Location(Places.relative(request.sourceRoot(), source(place.file())), place.line(), 0);
            }
        }
        return Location.NONE;
    }

    /** The source of a settings file, which the build copied to the class folder; the copy when there is no source. */
    private Path source(Path file) {
        for (Path folder : request.classDirectories()) {
            if (file.startsWith(folder)) {
                Path name = folder.relativize(file);
                for (Path sources : request.sourceDirectories()) {
                    Path original = sources.resolveSibling(RESOURCES).resolve(name.toString());
                    if (Files.isRegularFile(original)) {
                        return original;
                    }
                }
            }
        }
        return file;
    }
}
