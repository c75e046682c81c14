package io.baton.desk;

import io.baton.chat.Card;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The handlers of buttons by action, and of forms by id.
record HandlerTable(Map<String, ButtonHandler> buttons, Map<String, FormHandler> forms) {

    /// @throws IllegalStateException if two handlers share an action or form
    static HandlerTable of(ButtonHandler help, Handlers handlers) {
        var buttons = new HashMap<String, ButtonHandler>();
        Stream.concat(Stream.of(help), handlers.buttons().stream())
                .forEach(each -> requireUnique(each, buttons.put(each.action(), each)));
        var forms = new HashMap<String, FormHandler>();
        handlers.forms().forEach(each -> requireUnique(each, forms.put(each.formId(), each)));
        return new HandlerTable(buttons, forms);
    }

    /// The card that offers to take back the person's latest change of this kind; empty if none
    /// does.
    Optional<Card> takeBack(Ask ask, String what) {
        return buttons.values().stream()
                .filter(each -> each.otherChange().filter(what::equals).isPresent())
                .filter(each -> CommandRunner.mayUse(ask, each))
                .flatMap(each -> each.takeBack(ask).stream())
                .findFirst();
    }

    private static void requireUnique(Object handler, @Nullable Object previous) {
        if (previous != null) {
            throw new IllegalStateException(
                    "%s and %s share an action or form".formatted(handler, previous));
        }
    }

    @Nullable ButtonHandler button(String action) {
        return buttons.get(action);
    }

    /// @param id in any case
    @Nullable FormHandler form(String id) {
        return forms.get(id.toLowerCase(Locale.ROOT));
    }
}
