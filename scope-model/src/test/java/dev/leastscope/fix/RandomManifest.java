package dev.leastscope.fix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes values as YAML in any style: block or flow, any indentation and quotes, comments in every place, any line ends. */
final class RandomManifest {
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private int comments;

    private RandomManifest(Random random) {
        this.random = random;
    }

    /** A manifest with some of everything that a remedy can concern. */
    static String of(Random random) {
        RandomManifest manifest = new RandomManifest(random);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("nylas", "v3");
        root.put("features", manifest.list("messages.read", "messages.send", "events.read"));
        Map<String, Object> connectors = new LinkedHashMap<>();
        Map<String, Object> google = new LinkedHashMap<>();
        google.put("scopes", manifest.list("https://x.test/auth/a", "https://x.test/auth/b", "c"));
        google.put("provider-app", single("scopes", manifest.list("p", "q")));
        List<Object> requests = new ArrayList<>();
        for (String name : List.of("first", "second")) {
            Map<String, Object> request = new LinkedHashMap<>();
            request.put("name", name);
            if (random.nextInt(4) > 0) {
                request.put("scopes", manifest.list("r." + name, "s"));
            }
            requests.add(request);
        }
        google.put("auth-requests", requests);
        connectors.put("google", google);
        connectors.put("yahoo", random.nextBoolean() ? null : new LinkedHashMap<String, Object>());
        connectors.put(
                "microsoft", random.nextInt(3) == 0 ? null : single("scopes", manifest.list("Mail.Read", "Mail.Send")));
        root.put("connectors", connectors);
        List<Object> suppressions = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Map<String, Object> suppression = new LinkedHashMap<>();
            suppression.put("rule", "scope.excess");
            suppression.put("reason", "because");
            suppression.put("expires", "2027-01-0" + (i + 1));
            suppressions.add(suppression);
        }
        root.put("suppressions", suppressions);
        manifest.map(root, 0);
        return manifest.finished();
    }

    /** A map of texts, lists, maps and nulls, written in random styles. */
    static String written(Map<String, Object> root, Random random) {
        RandomManifest manifest = new RandomManifest(random);
        manifest.map(root, 0);
        return manifest.finished();
    }

    private static Map<String, Object> single(String key, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        return map;
    }

    private Object list(String... values) {
        int size = random.nextInt(values.length + 2) - 1;
        return size < 0 ? null : new ArrayList<Object>(List.of(values).subList(0, size));
    }

    private String finished() {
        String result = text.toString();
        if (random.nextInt(4) == 0) {
            result = result.stripTrailing();
        }
        if (random.nextInt(3) == 0) {
            result = result.replace("\n", "\r\n");
        }
        return result;
    }

    /** Writes a map in block style; the cursor is at the start of a line, or behind a dash. */
    private void map(Map<String, Object> map, int indent) {
        boolean first = true;
        for (Map.Entry<String, Object> entry : map.entrySet()) {
            if (!first || indent == 0) {
                aboveComment(indent);
                text.append(" ".repeat(indent));
            }
            first = false;
            text.append(entry.getKey()).append(':');
            value(entry.getValue(), indent);
        }
    }

    @SuppressWarnings("unchecked")
    private void value(Object value, int indent) {
        if (value == null) {
            endOfLine();
        } else if (value instanceof String single) {
            text.append(' ').append(quoted(single));
            endOfLine();
        } else if (value instanceof List<?> list) {
            if (list.isEmpty() || random.nextInt(3) == 0) {
                text.append(' ');
                flow(list, indent);
                endOfLine();
            } else {
                blockList((List<Object>) list, indent + random.nextInt(3));
            }
        } else {
            Map<String, Object> map = (Map<String, Object>) value;
            if (map.isEmpty() || random.nextInt(4) == 0) {
                text.append(' ');
                flow(map, indent);
                endOfLine();
            } else {
                endOfLine();
                int deeper = indent + 1 + random.nextInt(4);
                aboveComment(deeper);
                text.append(" ".repeat(deeper));
                map(map, deeper);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void blockList(List<Object> list, int indent) {
        endOfLine();
        for (Object item : list) {
            aboveComment(indent);
            text.append(" ".repeat(indent)).append('-');
            int blanks = 1 + random.nextInt(2);
            text.append(" ".repeat(blanks));
            if (item instanceof String single) {
                text.append(quoted(single));
                endOfLine();
            } else {
                map((Map<String, Object>) item, indent + 1 + blanks);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void flow(Object value, int indent) {
        if (value == null) {
            text.append("null");
        } else if (value instanceof String single) {
            text.append(quoted(single));
        } else if (value instanceof List<?> list) {
            text.append('[');
            boolean lines = !list.isEmpty() && random.nextInt(3) == 0;
            for (int i = 0; i < list.size(); i++) {
                if (lines) {
                    text.append("\n").append(" ".repeat(indent + 3));
                } else if (i > 0 || random.nextInt(4) == 0) {
                    text.append(' ');
                }
                flow(list.get(i), indent + 3);
                if (i < list.size() - 1 || random.nextInt(4) == 0) {
                    text.append(',');
                }
                if (lines && random.nextInt(3) == 0) {
                    comment();
                }
            }
            text.append(lines ? "\n" + " ".repeat(indent + 1) + "]" : "]");
        } else {
            Map<String, Object> map = (Map<String, Object>) value;
            text.append('{');
            int left = map.size();
            for (Map.Entry<String, Object> entry : map.entrySet()) {
                text.append(entry.getKey()).append(": ");
                flow(entry.getValue(), indent);
                text.append(--left > 0 ? ", " : "");
            }
            text.append('}');
        }
    }

    private String quoted(String value) {
        return switch (random.nextInt(4)) {
            case 0 -> '"' + value + '"';
            case 1 -> '\'' + value + '\'';
            default -> value;
        };
    }

    private void aboveComment(int indent) {
        if (random.nextInt(6) == 0) {
            text.append(" ".repeat(random.nextBoolean() ? indent : 0))
                    .append("# - above: [")
                    .append(comments++)
                    .append('\n');
        }
    }

    private void comment() {
        text.append(" # behind, ] ").append(comments++);
    }

    private void endOfLine() {
        if (random.nextInt(5) == 0) {
            comment();
        }
        text.append('\n');
        if (random.nextInt(10) == 0) {
            text.append('\n');
        }
    }
}
