package io.baton.desk;

import java.util.List;
import java.util.stream.Stream;

/// The commands, buttons and forms of a feature.
public record Handlers(
        List<Command> commands, List<ButtonHandler> buttons, List<FormHandler> forms) {

    public Handlers {
        commands = List.copyOf(commands);
        buttons = List.copyOf(buttons);
        forms = List.copyOf(forms);
    }

    public static Handlers none() {
        return new Handlers(List.of(), List.of(), List.of());
    }

    public Handlers and(Handlers other) {
        return new Handlers(
                Stream.concat(commands.stream(), other.commands.stream()).toList(),
                Stream.concat(buttons.stream(), other.buttons.stream()).toList(),
                Stream.concat(forms.stream(), other.forms.stream()).toList());
    }
}
