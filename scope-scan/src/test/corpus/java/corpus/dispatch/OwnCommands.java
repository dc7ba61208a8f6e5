package corpus.dispatch;

import java.util.List;

/** Commands with names like those of operations, which send nothing. */
public final class OwnCommands {
    interface Command {
        String path();
    }

    static String joined(List<Command> commands) {
        StringBuilder all = new StringBuilder();
        for (Command command : commands) {
            all.append("grants/").append(command.path()).append(' ');
        }
        return all.toString();
    }

    public static void run() {
        joined(List.of(() -> "messages", () -> "drafts"));
    }
}
