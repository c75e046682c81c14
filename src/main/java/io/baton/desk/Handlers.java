package io.baton.desk;

import java.util.List;
import java.util.stream.Stream;

/// What a feature answers to.
public record Handlers(List<Command> commands, List<Press> presses, List<Filling> fillings) {

    public Handlers {
        commands = List.copyOf(commands);
        presses = List.copyOf(presses);
        fillings = List.copyOf(fillings);
    }

    public static Handlers none() {
        return new Handlers(List.of(), List.of(), List.of());
    }

    public Handlers and(Handlers other) {
        return new Handlers(
                Stream.concat(commands.stream(), other.commands.stream()).toList(),
                Stream.concat(presses.stream(), other.presses.stream()).toList(),
                Stream.concat(fillings.stream(), other.fillings.stream()).toList());
    }
}
