package io.baton.web;

import static j2html.TagCreator.span;

import io.baton.chat.Person;
import j2html.tags.DomContent;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The colored square next to a name. Screen readers skip it, since it only repeats the name.
final class AvatarHtml {
    private AvatarHtml() {}

    private static final int TINTS = 6;

    /// @param person null for Baton
    static DomContent of(@Nullable Person person, ConsoleRoster consoleRoster) {
        var avatar = span().attr("aria-hidden", "true");
        return person == null
                ? avatar.withClass("avatar baton")
                : avatar.withClass("avatar")
                        .withText(initial(person))
                        .attr("data-tint", seat(person, consoleRoster) % TINTS);
    }

    private static String initial(Person person) {
        var name = person.name();
        return name.isEmpty() ? "?" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    private static int seat(Person person, ConsoleRoster consoleRoster) {
        return IntStream.range(0, consoleRoster.seats().size())
                .filter(i -> consoleRoster.seats().get(i).person().id().equals(person.id()))
                .findFirst()
                .orElse(TINTS - 1);
    }
}
