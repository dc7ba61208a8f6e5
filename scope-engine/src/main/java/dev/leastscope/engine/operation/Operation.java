package dev.leastscope.engine.operation;

import dev.leastscope.engine.run.BadInputException;
import dev.leastscope.engine.run.Front;
import dev.leastscope.engine.run.Logger;
import dev.leastscope.engine.run.RunContext;
import dev.leastscope.engine.run.Status;
import dev.leastscope.text.UnreadableException;

/** One operation of the engine. Bad input becomes a status. A defect of Leastscope stays an exception. */
public abstract class Operation {
    private final RunContext context;

    public Operation(RunContext context) {
        this.context = context;
    }

    /** Runs the operation. */
    public final Status perform() {
        try {
            return run();
        } catch (UnreadableException e) {
            return new Status.BadInput("cannot be read, see below\n" + e.getMessage());
        } catch (BadInputException e) {
            return new Status.BadInput(
                    e.setting().isPresent() ? front().name(e.setting().get()) + ": " + e.getMessage() : e.getMessage());
        }
    }

    /** The steps of the operation. */
    protected abstract Status run();

    /** The logger of the request. */
    protected final Logger logger() {
        return context.logger();
    }

    /** The program that the user called. */
    protected final Front front() {
        return context.front();
    }
}
