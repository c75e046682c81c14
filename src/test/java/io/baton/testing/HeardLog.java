package io.baton.testing;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/// What is logged while it is open.
public final class HeardLog implements AutoCloseable {
    private static final Pattern CODE = Pattern.compile("code (?:<[^>]*>)?(\\d{3}-\\d{3})");

    private final Logger root = (Logger) LoggerFactory.getLogger("ROOT");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    public HeardLog() {
        lines.start();
        root.addAppender(lines);
    }

    public List<ILoggingEvent> lines() {
        return List.copyOf(lines.list);
    }

    /// The log's line about the incident whose code a person was shown.
    ///
    /// @param shown what the person sees
    /// @throws AssertionError if they were shown no code, or not exactly one line has it
    public ILoggingEvent lineOf(String shown) {
        var code = CODE.matcher(shown);
        if (!code.find()) {
            throw new AssertionError("no code in: " + shown);
        }
        var found =
                lines().stream()
                        .filter(line ->
                                code.group(1).equals(line.getMDCPropertyMap().get("incident")))
                        .filter(line -> line.getFormattedMessage().contains(code.group(1)))
                        .toList();
        if (found.size() != 1) {
            throw new AssertionError("%s is in %d lines".formatted(code.group(1), found.size()));
        }
        return found.getFirst();
    }

    @Override
    public void close() {
        root.detachAppender(lines);
    }
}
