package io.baton.desk.freetext.read;

import io.baton.draft.Proposal.Action;
import io.baton.understanding.Found;
import io.baton.understanding.Reading.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words of a message that a step doesn't use.
final class UnusedParts {
    /// What the message asks for isn't left over.
    private static final Pattern COMMAND =
            Pattern.compile(
                    "(?iU)(?:please )?(?:withdraw|reopen|hand ?back|take ?back|pass|decline|accept|offer|note|undo)(?: it)?(?: please)?");

    /// Belongs to the month in which something ends.
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private UnusedParts() {}

    /// What wasn't understood, and what was but has no place in this step.
    static List<String> of(Understood understood, Action action) {
        var slots = understood.slots();
        var parts = new ArrayList<Found<?>>();
        add(parts, slots.dates().neededBy());
        add(parts, takesDay(action) ? null : slots.dates().on());
        add(parts, takesWords(action) ? null : slots.words());
        add(parts, action == Action.WON || action == Action.PAID ? null : slots.amount());
        return Stream.concat(
                        ReadReferrals.unused(understood).stream(),
                        parts.stream().map(part -> part.span().of(understood.text())))
                .filter(words -> !COMMAND.matcher(words).matches())
                .filter(words -> action != Action.ENDED || !YEAR.matcher(words).matches())
                .toList();
    }

    private static void add(List<Found<?>> parts, @Nullable Found<?> part) {
        if (part != null) {
            parts.add(part);
        }
    }

    private static boolean takesDay(Action action) {
        return action == Action.WON || action == Action.PAID || action == Action.ENDED;
    }

    private static boolean takesWords(Action action) {
        return action == Action.NOTE || action.hasReason();
    }
}
